/** Begin an embedding or an override, to the end of which PDF leads; and an isolate, to the end of which PDI leads. */
const embeddings = /[\u202A\u202B\u202D\u202E]/u;
const isolates = /[\u2066-\u2068]/u;
const [pdf, pdi] = ['\u202C', '\u2069'];
const marks = /[\u202A-\u202E\u2066-\u2069]/u;

/**
 * A text whose marks of direction end where it ends: what it opens is closed, and what it would close of a text around it is left
 * out. Standing alone it looks as before, and in another text it turns nothing around but itself.
 *
 * Source: Unicode Standard Annex #9, X1 to X8.
 */
export function balanced(text: string): string {
  if (!marks.test(text)) return text;
  const open: string[] = [];
  let result = '';
  for (const sign of text) {
    if (embeddings.test(sign)) open.push(pdf);
    else if (isolates.test(sign)) open.push(pdi);
    else if (sign === pdf) {
      if (open.at(-1) !== pdf) continue;
      open.pop();
    } else if (sign === pdi) {
      const begun = open.lastIndexOf(pdi);
      if (begun < 0) continue;
      // It ends the embeddings within the isolate too.
      open.length = begun;
    }
    result += sign;
  }
  return result + open.reverse().join('');
}
