/** Words that stay small inside a name. */
const small = new Set([
  'and',
  'of',
  'the',
  'for',
  'in',
  'on',
  'to',
  'at',
  'by',
  'bin',
  'ibn',
  'van',
  'der',
  'de',
  'da',
  'del',
  'di',
  'du',
]);

/** Letters that are known as such. */
const letters = new Set([
  'US',
  'UN',
  'EU',
  'UK',
  'USA',
  'UAE',
  'FBI',
  'CIA',
  'BBC',
  'CNN',
  'NATO',
  'II',
  'III',
  'IV',
  'VI',
]);

/** `JOHN MCCAIN` as people write it: `John McCain`. Only for names that come in capitals alone. */
export const titleCase = (name: string): string =>
  name
    .split(' ')
    .map((word, index) => {
      if (letters.has(word) || !/[AEIOUY]/.test(word)) return word;
      const lower = word.toLowerCase();
      if (index > 0 && small.has(lower)) return lower;
      return lower
        .replace(/^\p{L}|(?<=-)\p{L}|(?<=^[od]')\p{L}/gu, (letter) => letter.toUpperCase())
        .replace(/^Mc(\p{L})/u, (_, letter: string) => `Mc${letter.toUpperCase()}`);
    })
    .join(' ');
