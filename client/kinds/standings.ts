import type { Standing } from '../operations/generated.ts';

export interface StandingLook {
  readonly standing: Standing;
  readonly line: 'solid' | 'dotted' | 'dashed';
  /** Pattern in canvas pixels for a dashed or dotted line. */
  readonly pattern: readonly [on: number, off: number] | null;
  /** 0–1; only what is confirmed is drawn in full strength. */
  readonly opacity: number;
  /** Added to the line's width, in canvas pixels. */
  readonly extra: number;
  /** A sign that stands beside the word, so that neither colour nor stroke is needed to tell. */
  readonly sign: string;
}

/** What the claims together say, as a stroke: from the firmest to the one that somebody denies. */
export const standings: readonly StandingLook[] = [
  { standing: 'CONFIRMED', line: 'solid', pattern: null, opacity: 1, extra: 0.7, sign: '●' },
  { standing: 'CORROBORATED', line: 'solid', pattern: null, opacity: 0.72, extra: 0, sign: '◕' },
  { standing: 'REPORTED', line: 'dotted', pattern: [2, 4], opacity: 0.9, extra: 0, sign: '◔' },
  { standing: 'DISPUTED', line: 'dashed', pattern: [9, 5], opacity: 1, extra: 0, sign: '◇' },
];

const byName = new Map<Standing, StandingLook>(standings.map((entry) => [entry.standing, entry]));

/** The look of a standing; one that is not known yet is drawn as reported. */
export function standingLook(standing: Standing): StandingLook {
  return byName.get(standing) ?? (standings[2] as StandingLook);
}
