import { askLanguages } from '../language.ts';
import { keyOf as wordKey } from '../../fold.ts';
import { officeClasses, type OfficeClass } from './officeClasses.ts';
import { compoundClass, officePhrases } from './officePhrases.ts';
import { officeWords } from './officeWords.ts';

/**
 * The class of an office by its text, in any of our languages: `Frankrikes president` → PRESIDENT, `aide of the president`
 * → AIDE, `den russiske presidentens kontor` → OFFICE. Null for an office of no class, as for any other text.
 *
 * Of several offices the first counts (`Prime Minister and Minister of Defence`), within it the noun on which the others
 * hang: what follows a preposition says of whom, and so does what stands in the genitive before it.
 */
export function officeClassOf(text: string): OfficeClass | null {
  for (const part of text.slice(0, longestText).split(/[,;/()[\]|–—]| - /)) {
    const found = headOf(wordKey(part).split(' '));
    if (found) return found;
  }
  return null;
}

/** In characters; no office has a longer text. */
const longestText = 300;

const prepositions = new Set(
  askLanguages.flatMap((language) => officeWords[language].prepositions.map(wordKey)),
);
const conjunctions = new Set(
  askLanguages.flatMap((language) => officeWords[language].conjunctions.map(wordKey)),
);

const boundaries: ReadonlySet<string> = new Set([...prepositions, ...conjunctions]);

const fields: ReadonlyMap<string, OfficeClass> = new Map(
  askLanguages.flatMap((language) =>
    officeClasses.flatMap((name) =>
      (officeWords[language].fields[name] ?? []).map((field): [string, OfficeClass] => [
        wordKey(field),
        name,
      ]),
    ),
  ),
);

/** The class of the first noun on which words hang that is an office, null without one. */
function headOf(words: readonly string[]): OfficeClass | null {
  let head: OfficeClass | null = null;
  /** Whether the words since the head hold a genitive, so that the next office is whose it is not. */
  let inGenitive = false;
  let saysOfWhom = false;
  for (let at = 0; at < words.length;) {
    const phrase = phraseAt(words, at);
    if (!phrase && boundaries.has(words[at] ?? '')) {
      if (head) return head;
      saysOfWhom = prepositions.has(words[at] ?? '');
    }
    at += phrase?.length ?? 1;
    const genitive = (words[at - 1] ?? '').endsWith('s');
    if (phrase?.meaning && !saysOfWhom && (head === null || inGenitive)) {
      head = phrase.meaning === 'MINISTER' ? ministerOf(words.slice(at)) : phrase.meaning;
      inGenitive = genitive;
      // The president's security council is no president.
      if (genitive && isOtherNoun(words, at)) head = null;
    } else if (head) {
      // The president's office, president Putins talsmann. Before any office it tells nothing: Natos generalsekretær.
      inGenitive ||= genitive;
    }
  }
  return head;
}

/** Whether words up to the next boundary are there, and none of them an office. */
function isOtherNoun(words: readonly string[], from: number): boolean {
  const next = words.findIndex(
    (word, at) => at >= from && (boundaries.has(word) || phraseAt(words, at) !== null),
  );
  if (next < 0) return from < words.length;
  return next > from && boundaries.has(words[next] ?? '') && phraseAt(words, next) === null;
}

/** Which minister one is by the first field among the words that follow: `for Europe and foreign affairs`. */
const ministerOf = (words: readonly string[]): OfficeClass =>
  words.map((word) => fields.get(word)).find((found) => found !== undefined) ?? 'MINISTER';

interface Phrase {
  readonly meaning: OfficeClass | null;
  /** In words. */
  readonly length: number;
}

const longestPhrase = (): number =>
  Math.max(...askLanguages.map((language) => officePhrases(language).longest));

/** The longest phrase for an office that begins at a word, in whichever language. */
function phraseAt(words: readonly string[], at: number): Phrase | null {
  for (let length = Math.min(longestPhrase(), words.length - at); length > 0; length -= 1) {
    const key = words.slice(at, at + length).join(' ');
    for (const language of askLanguages) {
      const meaning = officePhrases(language).held.get(key);
      if (meaning !== undefined) return { meaning, length };
    }
  }
  const word = words[at] ?? '';
  const meaning = askLanguages
    .map((language) => compoundClass(word, language))
    .find((found) => found !== null);
  return meaning ? { meaning, length: 1 } : null;
}
