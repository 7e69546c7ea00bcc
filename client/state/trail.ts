/** Where the reader is among the things looked at in this visit, counted as the browser counts its history. */
export interface Trail {
  /** 0 is what the visit began with. */
  readonly at: number;
  /** The last one that can be gone forward to. */
  readonly last: number;
  /** Whether what is looked at was come to anew, and not by going back or forward. */
  readonly isNew: boolean;
}

export const newTrail: Trail = { at: 0, last: 0, isNew: true };

/** The trail after something new was looked at: what could be gone forward to is gone. */
export const wentOn = ({ at }: Trail): Trail => ({
  at: at + 1,
  last: at + 1,
  isNew: true,
});

/** The trail after going back or forward to a place on it. */
export const wentTo = ({ last }: Trail, at: number): Trail => ({
  at,
  last: Math.max(last, at),
  isNew: false,
});

export const canGoBack = ({ at }: Trail): boolean => at > 0;
export const canGoForward = ({ at, last }: Trail): boolean => at < last;

/** What is noted with an entry of the browser's history, so that its place is known when it is come back to. */
export interface Noted {
  readonly place: number;
  /** The last one that could be gone forward to when the entry was last looked at. */
  readonly last: number;
}

export const noteOf = ({ at, last }: Trail): Noted => ({ place: at, last });

/** What was noted with an entry; null for one that nothing was noted with, as a link makes it. */
export function noted(state: unknown): Noted | null {
  if (typeof state !== 'object' || state === null) return null;
  const { place, last } = state as Partial<Noted>;
  if (!isPlace(place)) return null;
  return { place, last: isPlace(last) ? Math.max(place, last) : place };
}

const isPlace = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;

/**
 * The trail that a page begins with, which may have been reloaded in the middle of one.
 *
 * @param state what the browser kept with the present entry
 * @param isAhead whether the browser knows of entries of this page ahead; null where it does not say
 */
export function trailAt(state: unknown, isAhead: boolean | null): Trail {
  const before = noted(state);
  if (!before) return newTrail;
  return { at: before.place, last: isAhead === false ? before.place : before.last, isNew: false };
}
