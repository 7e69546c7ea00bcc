import { edtfRange } from '../edtf.ts';
import { EntenteError } from '../errors.ts';
import type { EventFilter, RollUp } from '../graphql/generated.ts';
import { allWords } from '../search.ts';

/** A filter as `cypher/event/matching.cypher` takes it: every field is there, null where it does not restrict. */
export interface Filter {
  readonly participants: readonly string[] | null;
  /** The same, where whoever represents one of these on the day counts as well. */
  readonly sides: readonly string[] | null;
  /** Events that one of these did or said. */
  readonly doneBy: readonly string[] | null;
  /** The same, where whoever represents one of these on the day counts as well. */
  readonly doneBySides: readonly string[] | null;
  /** Events that were addressed to one of these, or tell of it. */
  readonly doneTo: readonly string[] | null;
  /** The same, where whoever represents one of these on the day counts as well. */
  readonly doneToSides: readonly string[] | null;
  readonly kinds: readonly string[] | null;
  /** YYYY-MM-DD. */
  readonly from: string | null;
  readonly to: string | null;
  /** Not the events of which no day is known. */
  readonly dated: true | null;
  readonly media: readonly string[] | null;
  readonly topics: readonly string[] | null;
  readonly outlets: readonly string[] | null;
  readonly datasets: readonly string[] | null;
  readonly standing: readonly string[] | null;
  /** In Lucene's syntax. */
  readonly text: string | null;
  /** YYYY-MM-DD: only what had been published by then, and all as it was known then. */
  readonly asKnownOn: string | null;
  /** People count as whom they speak for on the day of the event: `participants`, `around`, `ends` and `relation` mean them as well. */
  readonly rollUp: true | null;
  /** Rolled up, those whose people keep their own place as an end of a relation. */
  readonly unrolled: readonly string[] | null;
  /** Events of one of these entities or topics at least. */
  readonly around: readonly string[] | null;
  /** The same of those that the relations asked for hang on: both can be given at once. */
  readonly ends: readonly string[] | null;
  /** Just the events that a relation is computed from. */
  readonly relation: RelationKey | null;
}

/** What makes a relation: the events of this kind lead from this entity to that entity or topic. */
export interface RelationKey {
  readonly kind: string;
  readonly source: string;
  readonly target: string;
  /** Rolled up, only as far as one of these is who counts as the source; null for anybody. The same of the target. */
  readonly sources?: readonly string[] | null;
  readonly targets?: readonly string[] | null;
}

/** What a filter restricts: what a query is pruned to. */
export const restrictions = (filter: Filter): string[] =>
  Object.entries(filter).flatMap(([name, value]) => (value === null ? [] : [name]));

/** Whether a filter restricts nothing else than these. */
export const restrictsOnly = (filter: Filter, names: readonly string[]): boolean =>
  restrictions(filter).every((name) => names.includes(name));

export const noFilter: Filter = {
  participants: null,
  sides: null,
  doneBy: null,
  doneBySides: null,
  doneTo: null,
  doneToSides: null,
  kinds: null,
  from: null,
  to: null,
  dated: null,
  media: null,
  topics: null,
  outlets: null,
  datasets: null,
  standing: null,
  text: null,
  asKnownOn: null,
  rollUp: null,
  unrolled: null,
  around: null,
  ends: null,
  relation: null,
};

/**
 * Turns a filter of the API into one for the database.
 *
 * @throws EntenteError BAD_INPUT if `to` lies before `from`
 */
export function filterFrom(given: EventFilter | null | undefined): Filter {
  if (!given) return noFilter;
  const from = given.from ? (edtfRange(given.from)?.earliest ?? null) : null;
  const to = given.to ? (edtfRange(given.to)?.latest ?? null) : null;
  if (from && to && from > to)
    throw new EntenteError(
      'BAD_INPUT',
      `The filter's period ends (${given.to}) before it begins (${given.from}). Swap \`from\` and \`to\`.`,
    );
  // All of none took part in every event.
  const participants = given.participants?.length ? [...new Set(given.participants)] : null;
  const doneBy = given.doneBy ?? null;
  const doneTo = given.doneTo ?? null;
  const asSides = given.withRepresentatives ?? false;
  return {
    participants: asSides ? null : participants,
    sides: asSides ? participants : null,
    doneBy: asSides ? null : doneBy,
    doneBySides: asSides ? doneBy : null,
    doneTo: asSides ? null : doneTo,
    doneToSides: asSides ? doneTo : null,
    kinds: given.kinds ?? null,
    from,
    to,
    // Without a period nothing speaks against undated events.
    dated: (from ?? to) !== null && !given.undated ? true : null,
    media: given.media ?? null,
    topics: given.topics ?? null,
    outlets: given.outlets ?? null,
    datasets: given.datasets ?? null,
    standing: given.standing ?? null,
    text: given.text?.trim() ? allWords(given.text) : null,
    asKnownOn: given.asKnownOn ? lastDay(given.asKnownOn) : null,
    rollUp: null,
    unrolled: null,
    around: null,
    ends: null,
    relation: null,
  };
}

/** By the end of a day that never ends all that was ever published is known. */
const lastDay = (date: string): string => edtfRange(date)?.latest ?? '9999-12-31';

/** The same filter with one more participant, as its first. */
export const withParticipants = (filter: Filter, ...ids: readonly string[]): Filter => ({
  ...filter,
  participants: [...new Set([...ids, ...(filter.participants ?? [])])],
});

/** The same filter, for events about one topic: of several topics any will do, so the others must not widen it. */
export const withTopic = (filter: Filter, id: string): Filter => ({
  ...filter,
  topics: filter.topics && !filter.topics.includes(id) ? [] : [id],
});

/** The same filter, for the relations that hang on one entity or topic. */
export const withEnd = (filter: Filter, id: string): Filter => ({ ...filter, ends: [id] });

/** The same filter, for the events that one relation is computed from. */
export const withRelation = (
  filter: Filter,
  { kind, source, target, sources = null, targets = null }: RelationKey,
): Filter => ({ ...filter, relation: { kind, source, target, sources, targets } });

/**
 * The same filter, of a graph in which people count as whom they speak for, or do not.
 *
 * @param unrolled of the former, principals whose people keep their own place
 */
export const rolledUp = (
  filter: Filter,
  rollUp: RollUp | null | undefined,
  unrolled?: readonly string[] | null,
): Filter => {
  const isRolledUp = rollUp === 'PRINCIPAL';
  return {
    ...filter,
    rollUp: isRolledUp ? true : null,
    unrolled: isRolledUp && unrolled?.length ? unrolled : null,
  };
};
