import type { Database } from '../../database.ts';
import type { EntityId } from '../../ids.ts';
import { loadQuery } from '../../queries.ts';
import type { Named, Namesake } from '../entities/decide.ts';
import { isAccepted, readDecisions, targetsOf, type NameDecision } from './decisions.ts';

const entitiesQuery = loadQuery('review/entities');

/** A name that was accepted, and whose it is. */
export interface AcceptedName extends NameDecision {
  readonly target: { readonly id: EntityId; readonly datasets: readonly string[]; readonly speaks: boolean };
}

/** Accepted names by spelling. */
export type AcceptedNames = ReadonlyMap<string, readonly AcceptedName[]>;

/** The names that are another entity's by decision; those of entities that are not in the graph are nobody's for the time being. */
export async function readAcceptedNames(database: Database): Promise<AcceptedNames> {
  const accepted = (await readDecisions(database.read)).filter(isAccepted);
  if (accepted.length === 0) return new Map();
  const targets = targetsOf(accepted);
  const found = await database.read<AcceptedName['target']>(entitiesQuery, {
    entities: [...new Set(targets.values())],
  });
  const byId = new Map(found.map((target) => [target.id, target]));
  const names = accepted.flatMap((decision) => {
    const target = byId.get(targets.get(decision.id) as EntityId);
    return target ? [{ ...decision, target }] : [];
  });
  return new Map(
    names.map(({ spelling }) => [spelling, names.filter((name) => name.spelling === spelling)] as const),
  );
}

/**
 * Who can be meant by a spelling, with what was decided about it: the one that it was accepted for, where the decision is about just this
 * name, of this kind and in this state; else that one among the others, in the place of the entity that the name makes by itself.
 */
export function underDecisions(
  named: Named,
  namesakes: readonly Namesake[],
  accepted: readonly AcceptedName[],
): readonly Namesake[] {
  if (accepted.length === 0) return namesakes;
  const exact = accepted.find(
    ({ kind, state }) => kind === (named.kind ?? named.likelyKind) && state === named.state,
  );
  if (exact) return [namesakeBy(exact)];
  const replaced = new Set(accepted.map(({ entity }) => entity));
  return [...namesakes.filter(({ id }) => !replaced.has(id)), ...accepted.map(namesakeBy)];
}

const namesakeBy = ({ id, kind, state, target }: AcceptedName): Namesake => ({
  ...{ id: target.id, kind, datasets: target.datasets, speaks: target.speaks },
  states: state === null ? [] : [state],
  // Whoever decides on a name says more than the entity's own first name.
  isCalledSo: true,
  decision: id,
});
