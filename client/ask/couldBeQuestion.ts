/** Words that questions begin with, in English, Norwegian and Swedish; those of two languages stand once. */
const openings = new Set(
  `who whom whose what when where which why how did does do has have had is are was were list show tell
  hvem hva når hvor hvilke hvilken hvilket hvorfor hvordan har hadde er var ble finnes vis list fortell
  vem vilka vilken vilket vad när var hur varför är fanns finns visa lista berätta`.split(/\s+/),
);

/** Whether somebody asks: `surely` by a question mark or a question word, `maybe` by several words, else `no`. */
export type Likeness = 'surely' | 'maybe' | 'no';

/** How much a text looks like a question, for what the box offers first; whether it is one, the server finds out. */
export function likenessToQuestion(text: string): Likeness {
  const words = text.trim().toLowerCase().split(/\s+/u);
  const [first = ''] = words;
  if (first === '') return 'no';
  if (text.includes('?')) return 'surely';
  if (words.length > 1 && openings.has(first)) return 'surely';
  return words.length > 1 ? 'maybe' : 'no';
}
