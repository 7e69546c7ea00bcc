/** A part of the line of days: from a point to another, which belongs to it no more. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Closer than this many days nobody needs to look. */
const shortest = 6;

export const lengthOf = ({ from, to }: Stretch): number => to - from;

/** The whole of what there is to see: from the first day to the last, with some room at both ends. */
export function wholeOf(first: number, last: number): Stretch {
  const length = last + 1 - first;
  const room = Math.max(1, length * 0.02, (shortest - length) / 2);
  return { from: first - room, to: last + 1 + room };
}

/** The stretch of the same length, or shorter, that lies within the whole and nearest to where it was. */
export function within(whole: Stretch, stretch: Stretch): Stretch {
  const length = Math.min(lengthOf(stretch), lengthOf(whole));
  const from = Math.min(Math.max(stretch.from, whole.from), whole.to - length);
  return { from, to: from + length };
}

/**
 * Closer (factor below 1) or farther away (above 1), while the point that is looked at stays where it is.
 *
 * @param at a point of the line; the middle if none is given
 */
export function zoomed(
  stretch: Stretch,
  whole: Stretch,
  factor: number,
  at = (stretch.from + stretch.to) / 2,
): Stretch {
  const length = lengthOf(stretch);
  const wanted = Math.min(Math.max(length * factor, shortest), lengthOf(whole));
  const share = (at - stretch.from) / length;
  const from = at - share * wanted;
  return within(whole, { from, to: from + wanted });
}

/** Moved by some days, later where positive. */
export const panned = (stretch: Stretch, whole: Stretch, days: number): Stretch =>
  within(whole, { from: stretch.from + days, to: stretch.to + days });

/** Moved no farther than needed for a point to be in it. */
export function including(stretch: Stretch, whole: Stretch, point: number): Stretch {
  const margin = lengthOf(stretch) * 0.04;
  if (point < stretch.from) return panned(stretch, whole, point - margin - stretch.from);
  if (point > stretch.to) return panned(stretch, whole, point + margin - stretch.to);
  return stretch;
}

/** Where a point of the line lies in a stretch, from 0 to 1; beyond them outside it. */
export const shareOf = ({ from, to }: Stretch, point: number): number => (point - from) / (to - from);

/** The point that lies at a share of a stretch. */
export const pointAt = ({ from, to }: Stretch, share: number): number => from + share * (to - from);
