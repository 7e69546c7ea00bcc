import type { Database } from '../database.ts';
import { loadQuery } from '../queries.ts';
import type { EntityKind } from '../vocabulary.ts';
import type { Bundle, Located } from './bundle.ts';
import type { RecordKind } from './plan.ts';

const referenced = loadQuery('load/referenced');

/** Ids of records that a bundle refers to and does not hold. */
export type References = Readonly<Partial<Record<RecordKind, ReadonlySet<string>>>>;

export function referencesOf({ entities, topics, events, articles }: Bundle): References {
  const claims = articles.flatMap(({ record }) => record.claims);
  const of = (ids: readonly string[], held: readonly Located<{ readonly id: string }>[]): Set<string> => {
    const own = new Set(held.map(({ record }) => record.id));
    return new Set(ids.filter((id) => !own.has(id)));
  };
  return {
    Entity: of(
      [
        ...entities.flatMap(({ record }) => record.represents.map(({ principal }) => principal)),
        ...events.flatMap(({ record }) => record.participants.map(({ entity }) => entity)),
        ...articles.flatMap(({ record }) => record.outlet ?? []),
        ...claims.flatMap(({ attributedTo, cites, initiator }) => [
          ...attributedTo,
          ...cites,
          ...(initiator === undefined ? [] : [initiator]),
        ]),
      ],
      entities,
    ),
    Topic: of(
      events.flatMap(({ record }) => record.about),
      topics,
    ),
    Event: of(
      [...topics.flatMap(({ record }) => record.asserts), ...claims.map(({ event }) => event)],
      events,
    ),
  };
}

/** What the graph holds of what a bundle refers to. */
export interface KnownRecords {
  readonly entities: ReadonlyMap<string, EntityKind>;
  readonly topics: ReadonlySet<string>;
  /** With those who took part. */
  readonly events: ReadonlyMap<string, readonly string[]>;
}

export const nothingKnown: KnownRecords = { entities: new Map(), topics: new Set(), events: new Map() };

export async function readKnown(
  database: Database,
  { Entity: entities = new Set(), Topic: topics = new Set(), Event: events = new Set() }: References,
): Promise<KnownRecords> {
  if (entities.size + topics.size + events.size === 0) return nothingKnown;
  const rows = await database.read<{
    label: RecordKind;
    id: string;
    kind: string | null;
    participants: string[];
  }>(referenced, { entities: [...entities], topics: [...topics], events: [...events] });
  const of = (label: RecordKind) => rows.filter((row) => row.label === label);
  return {
    entities: new Map(of('Entity').map(({ id, kind }) => [id, kind as EntityKind])),
    topics: new Set(of('Topic').map(({ id }) => id)),
    events: new Map(of('Event').map(({ id, participants }) => [id, participants])),
  };
}
