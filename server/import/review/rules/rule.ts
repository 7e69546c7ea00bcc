import type { NearName } from '../nearName.ts';

/** How two names differ that may well be of one. */
export interface Difference {
  /** In plain English, without a full stop: `the same words in another order`. */
  readonly reason: string;
  /** How likely they are one by their names alone: from 0 to 1, to put proposals in order. Estimates, checked by eye. */
  readonly likelihood: number;
}

/** What is known of all names of the graph together. */
export interface AllNames {
  /** How many entities have a word in their names. */
  readonly count: (word: string) => number;
  /** Whether so many have it that it tells little. */
  readonly isCommon: (word: string) => boolean;
  /** Whether just one person has it for a last word. */
  readonly isOneSurname: (word: string) => boolean;
}

/** One way in which two names can be of one. */
export interface Rule {
  /** Whether it holds for names of kinds that are not the same. */
  readonly acrossKinds: boolean;
  /** Whether it makes a difference which name is taken for another of the other. */
  readonly isOneWay: boolean;
  /** Two names that the rule can hold for have one of these in common. */
  readonly keys: (name: NearName) => readonly string[];
  /**
   * @param name that may be another one of the other entity
   * @returns null where the rule does not hold
   */
  readonly compare: (name: NearName, other: NearName, names: AllNames) => Difference | null;
}

export const isPerson = ({ kind }: NearName): boolean => kind === 'PERSON';
