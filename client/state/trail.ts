/** Where the reader is among the things looked at in this visit, counted as the browser counts its history. */
export interface Trail {
  /** 0 is what the visit began with. */
  readonly at: number;
  /** The last one that can be gone forward to. */
  readonly last: number;
}

export const newTrail: Trail = { at: 0, last: 0 };

/** The trail after something new was looked at: what could be gone forward to is gone. */
export const wentOn = ({ at }: Trail): Trail => ({ at: at + 1, last: at + 1 });

/** The trail after going back or forward to a place on it. */
export const wentTo = ({ last }: Trail, at: number): Trail => ({ at, last: Math.max(last, at) });

export const canGoBack = ({ at }: Trail): boolean => at > 0;
export const canGoForward = ({ at, last }: Trail): boolean => at < last;

/** What is noted with an entry of the browser's history, so that its place is known when it is come back to. */
export interface Noted {
  readonly place: number;
}

/** The place noted with an entry; null for one that nothing was noted with, as a link makes it. */
export const placeNoted = (state: unknown): number | null =>
  typeof state === 'object' && state !== null && Number.isSafeInteger((state as Partial<Noted>).place)
    ? (state as Noted).place
    : null;
