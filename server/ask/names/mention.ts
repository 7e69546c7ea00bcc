import type { Candidate } from './candidates.ts';

/**
 * How well a passage of a question names an entity, best first: its whole name; a person's surname; an office that it holds;
 * a place or people that stands for a state; a part of its name; a first name; a name with a typo.
 */
export const waysToName = ['WHOLE', 'OFFICE', 'PLACE', 'SURNAME', 'PART', 'FIRST_NAME', 'TYPO'] as const;
export type WayToName = (typeof waysToName)[number];

/** A passage of a question that names an entity, or one of several. */
export interface Mention {
  /** Positions of its tokens, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  /** The passage as it was written. */
  readonly written: string;
  readonly way: WayToName;
  /** Whether it is a genitive, as in "Russia's demands": it belongs to what follows. */
  readonly isGenitive?: boolean;
  /** Whom it can mean; more than one where that is open. */
  readonly entities: readonly Candidate[];
}
