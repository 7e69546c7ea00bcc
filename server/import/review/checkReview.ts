import type { EntityId } from '../../ids.ts';
import { isAccepted, targetsOf, type NameDecision } from './decisions.ts';
import type { Proposal } from './reviewFile.ts';

/** What is known of an entity that a review names. */
export interface KnownEntity {
  readonly id: EntityId;
  readonly name: string;
  readonly kind: string;
  readonly state: EntityId | null;
  readonly spellings: readonly string[];
  readonly datasets: readonly string[];
  /** Whether no data folder holds it. */
  readonly imported: boolean;
}

/**
 * What is wrong with a review, in a line for each fault with its place. Decisions that the graph remembers are not checked again.
 *
 * @param known the entities of the review that are in the graph
 */
export function faultsOf(
  proposals: readonly Proposal[],
  remembered: readonly NameDecision[],
  known: ReadonlyMap<string, KnownEntity>,
): string[] {
  const before = new Map(remembered.map((decision) => [decision.id, decision]));
  const decided = proposals.filter(({ decision }) => decision !== 'open');
  const absent = new Set([...remembered, ...decided].filter(isAccepted).map(({ entity }) => entity));
  return [
    ...decided.flatMap((proposal) => {
      const same = before.get(proposal.decisionId);
      if (same?.entity === proposal.entity) return [];
      return faultsOfOne(proposal, known, absent).map((fault) => `${proposal.place}: ${fault}`);
    }),
    ...twice(proposals),
    ...contradictions(proposals, remembered),
  ];
}

function faultsOfOne(
  { name, kind, state, spelling, entity, other, decision }: Proposal,
  known: ReadonlyMap<string, KnownEntity>,
  absent: ReadonlySet<string>,
): string[] {
  const own = known.get(entity);
  const isThere = (id: string): boolean => known.has(id) || absent.has(id);
  if (!own && !(decision === 'reject' && absent.has(entity))) return [`there is no entity "${entity}"`];
  if (!isThere(other)) return [`there is no entity "${other}"`];
  if (entity === other) return [`"${entity}" is the same entity already`];
  if (own && !own.imported) return [`"${entity}" is held by a data folder; take the other for it instead`];
  if (own && (own.kind !== kind || own.state !== state || !own.spellings.includes(spelling)))
    return [
      `"${name}" of this kind and state is not the name of "${entity}"; leave what was proposed as it is`,
    ];
  return [];
}

/** The same name and the same other entity must stand in a review once. */
function twice(proposals: readonly Proposal[]): string[] {
  const first = new Map<string, Proposal>();
  return proposals.flatMap((proposal) => {
    const before = first.get(proposal.decisionId);
    first.set(proposal.decisionId, before ?? proposal);
    return before ? [`${proposal.place}: stands on ${before.place} already`] : [];
  });
}

/** A name is one entity's, and of two names that are accepted for each other's entity none is anybody's. */
function contradictions(proposals: readonly Proposal[], remembered: readonly NameDecision[]): string[] {
  const inFile = new Map(proposals.map((proposal) => [proposal.decisionId, proposal]));
  const accepted = [
    ...remembered.filter(({ id }) => !inFile.has(id)).map((decision) => ({ ...decision, place: null })),
    ...proposals.map((proposal) => ({ ...proposal, id: proposal.decisionId })),
  ].filter(isAccepted);
  const targets = targetsOf(accepted);
  const first = new Map<string, (typeof accepted)[number]>();
  return accepted.flatMap((proposal) => {
    const { id, name, spelling, kind, state, other, place } = proposal;
    const key = JSON.stringify([spelling, kind, state]);
    const before = first.get(key);
    first.set(key, before ?? proposal);
    if (before)
      return [
        `${place ?? before.place}: "${name}" is accepted for both "${before.other}" and "${other}"; keep one`,
      ];
    if (!targets.has(id) && place !== null)
      return [
        `${place}: "${name}" comes back to its own entity by way of other accepted names; take one of them back`,
      ];
    return [];
  });
}
