import type { EntityId } from '../../ids.ts';
import type { EntityKind } from '../../vocabulary.ts';

/** An entity that has the spelling in question already. */
export interface Namesake {
  readonly id: EntityId;
  readonly kind: EntityKind;
  /** Whether the spelling is its first name, and not just another of its names. */
  readonly isCalledSo: boolean;
  readonly datasets: readonly string[];
  /** Ids of the states that it is placed in or speaks for. */
  readonly states: readonly EntityId[];
  /** Whether it speaks for anybody. */
  readonly speaks: boolean;
  /** Id of the decision by which it has the spelling; it may have it by its own names as well. */
  readonly decision?: string;
}

/** Whom a row names, as far as the row tells. */
export interface Named {
  readonly kind: EntityKind | null;
  /** What its name looks like, where the kind is not told. */
  readonly likelyKind: EntityKind;
  readonly state: EntityId | null;
  /** Whether it is a name of several states, `Congo`: then it is none of those that have it among others. */
  readonly isOfSeveral: boolean;
}

/**
 * Which of those that have this very spelling is meant; null if none is certain to be, and an entity of its own is called for.
 *
 * Two of one name are never made one in silence: another kind than the file says, or another state, is somebody else, and of
 * several that it can be only the one counts that stands out, by its state, its kind, its first name, or as the one that this dataset
 * brought.
 */
export function decide(named: Named, namesakes: readonly Namesake[], dataset: string): Namesake | null {
  const possible = namesakes.filter(
    (namesake) =>
      fitsKind(named.kind, namesake.kind) &&
      fitsState(named.state, namesake) &&
      (namesake.isCalledSo || !named.isOfSeveral),
  );
  const ways: readonly ((namesake: Namesake) => boolean)[] = [
    () => true,
    ({ states }) => named.state !== null && states.includes(named.state),
    ({ kind }) => kind === (named.kind ?? named.likelyKind),
    ({ isCalledSo }) => isCalledSo,
    ({ datasets }) => datasets.includes(dataset),
  ];
  for (const way of ways) {
    const left = possible.filter(way);
    if (new Set(left.map(({ id }) => id)).size === 1) return left[0] ?? null;
  }
  return null;
}

/** An outlet may be spoken of as the organization that it is. */
const fitsKind = (told: EntityKind | null, kind: EntityKind): boolean =>
  told === null || told === kind || (told === 'ORGANIZATION' && kind === 'OUTLET');

const fitsState = (told: EntityId | null, { kind, states }: Namesake): boolean =>
  told === null || states.length === 0 || kind === 'STATE' || states.includes(told);
