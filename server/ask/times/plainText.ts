/** A text as the parsers read it, and where each of its UTF-16 units came from. */
export interface PlainText {
  readonly text: string;
  /** Offset in the original of a place in `text` where a passage starts. */
  readonly startAt: (index: number) => number;
  /** Offset in the original of a place in `text` where a passage ends. */
  readonly endAt: (index: number) => number;
  /** Place in `text` of an offset in the original. */
  readonly placeOf: (offset: number) => number;
}

const segments = /\s+|\P{M}\p{M}*|\p{M}+/gsu;
const variants: readonly (readonly [RegExp, string])[] = [
  [/^\s+$/, ' '],
  [/^[‐‑‒–—―−]$/, '-'],
  [/^[’‘ʼ´`]$/, "'"],
];

/**
 * One blank for every run of white space, one kind of dash and of apostrophe, and letters composed (å as one character), so
 * that a phrase is found however it was typed.
 */
export function plainText(original: string): PlainText {
  const units: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (const match of original.matchAll(segments)) {
    const [segment] = match;
    const plain = variants.find(([pattern]) => pattern.test(segment))?.[1] ?? segment.normalize('NFC');
    for (let unit = 0; unit < plain.length; unit++) {
      units.push(plain.charAt(unit));
      starts.push(match.index);
      ends.push(match.index + segment.length);
    }
  }
  return {
    text: units.join(''),
    startAt: (index) => starts[index] ?? original.length,
    endAt: (index) => ends[index - 1] ?? 0,
    placeOf: (offset) => {
      const place = starts.findIndex((_, index) => (ends[index] ?? 0) > offset);
      return place < 0 ? units.length : place;
    },
  };
}
