import type { EntityId, EventId } from '../ids.ts';

/** One talk as far as its place in time goes: days, YYYY-MM-DD; an open end is `beginning` or `end`. */
export interface Talk {
  readonly event: EventId | null;
  readonly earliest: string;
  readonly latest: string;
}

/** Sort before and after all days. */
export const beginning = '';
export const end = '~';

/** That one entity talked with another. */
export interface Step {
  readonly to: EntityId;
  /** Of talks. */
  readonly count: number;
  /** Those that may be used, by their days. */
  readonly talks: readonly Talk[];
}

/** Where time does not matter, one talk that is possible whenever it is wanted. */
export const whenever: readonly Talk[] = [{ event: null, earliest: beginning, latest: end }];

/** The talk by which word that is here on a day goes on soonest, and the day on which it has; null if it comes too late for all. */
export function soonest(talks: readonly Talk[], day: string): { talk: Talk; arrival: string } | null {
  let best: { talk: Talk; arrival: string } | null = null;
  for (const talk of talks) {
    if (talk.latest < day) continue;
    const arrival = talk.earliest > day ? talk.earliest : day;
    if (best === null || arrival < best.arrival) best = { talk, arrival };
  }
  return best;
}

/** The last day on which word may still be here to have gone on by a day; null if all talks are later. */
export function latestBefore(talks: readonly Talk[], day: string): string | null {
  let best: string | null = null;
  for (const talk of talks) {
    if (talk.earliest > day) continue;
    const departure = talk.latest < day ? talk.latest : day;
    if (best === null || departure > best) best = departure;
  }
  return best;
}
