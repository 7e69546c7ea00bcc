import { shownText } from '../../server/texts/shownText.ts';

/** So many letters of a name a label says: who looks at it is told the whole of it. */
export const longestLabel = { node: 80, card: 140 } as const;

/** A word of more letters is broken where it has to be. */
const longWord = /[^\s\u200B]{24}(?=[^\s\u200B\p{M}\u200D])/gu;

/** A name as a label of the canvas. Zero-width spaces part what a line may end within. */
export const labelText = (name: string, most: number = longestLabel.node): string =>
  shownText(name.replace(/\s+/g, ' '), most).replace(longWord, '$&\u200B');
