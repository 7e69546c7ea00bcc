import type { Run } from '../../database.ts';
import { fingerprintOf } from '../../fingerprint.ts';
import type { EntityId } from '../../ids.ts';
import { loadQuery } from '../../queries.ts';
import type { EntityKind } from '../../vocabulary.ts';

const decisions = loadQuery('review/decisions');

/** A name as a file tells whom it means. */
export interface DecidedName {
  /** As `keyOf` writes it. */
  readonly spelling: string;
  readonly kind: EntityKind;
  /** The state that the file places it in; null where it places it in none. */
  readonly state: EntityId | null;
}

/** What a person has decided about a name and an entity whose name is nearly the same; remembered in the graph. */
export interface NameDecision extends DecidedName {
  readonly id: string;
  /** As a file spells it. */
  readonly name: string;
  /** The entity that the name makes by itself. While it is accepted for another, there may be no such entity. */
  readonly entity: EntityId;
  /** The one whose name it is, or is not. */
  readonly other: EntityId;
  /** Whether the name is the other entity's. */
  readonly decision: 'accept' | 'reject';
  /** Datasets that have the name. */
  readonly datasets: readonly string[];
}

/** A name can be rejected for several entities, so its decisions are told apart by those. */
export const decisionId = ({
  spelling,
  kind,
  state,
  other,
}: DecidedName & { readonly other: EntityId }): string => fingerprintOf([spelling, kind, state, other]);

export const readDecisions = (run: Run): Promise<NameDecision[]> => run<NameDecision>(decisions);

/** A decision as it has to be looked at to know whose a name is. */
export type Accepted = Pick<NameDecision, 'id' | 'entity' | 'other'>;

/**
 * Whose each accepted name is in the end: where it was accepted for an entity whose own name was accepted for another, that one's.
 *
 * @returns by decision id; without those that go round in a circle
 */
export function targetsOf(accepted: readonly Accepted[]): ReadonlyMap<string, EntityId> {
  const next = new Map(accepted.map(({ entity, other }) => [entity, other]));
  return new Map(
    accepted.flatMap(({ id, entity, other }) => {
      const passed = new Set([entity]);
      let target = other;
      while (!passed.has(target) && next.has(target)) {
        passed.add(target);
        target = next.get(target) as EntityId;
      }
      return passed.has(target) ? [] : [[id, target] as const];
    }),
  );
}

export const isAccepted = ({ decision }: { readonly decision: string }): boolean => decision === 'accept';
