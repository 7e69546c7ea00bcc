import type { Bundle } from './bundle.ts';
import type { References } from './references.ts';
import { articleRow, claimRow, entityRow, eventRow, topicRow, type Row } from './rows.ts';

/** The kinds of record, in the order in which they are written; each refers only to those before it. */
export const recordKinds = ['Entity', 'Topic', 'Event', 'Article', 'Claim'] as const;
export type RecordKind = (typeof recordKinds)[number];

/** A record that the graph holds of these datasets. */
export interface StoredRecord {
  readonly kind: RecordKind;
  readonly id: string;
  readonly hash: string | null;
}

export interface Change {
  readonly added: readonly Row[];
  readonly changed: readonly Row[];
  readonly removed: readonly string[];
  readonly same: number;
}

/** What has to happen so that the graph holds just what the files say. */
export type Plan = Readonly<Record<RecordKind, Change>>;

/** All rows of a bundle, by kind. */
export const rowsOf = (bundle: Bundle): Readonly<Record<RecordKind, readonly Row[]>> => ({
  Entity: bundle.entities.map(({ record }) => entityRow(record)),
  Topic: bundle.topics.map(({ record }) => topicRow(record)),
  Event: bundle.events.map(({ record }, place) => eventRow(record, place)),
  Article: bundle.articles.map(({ record }) => articleRow(record)),
  Claim: bundle.articles.flatMap(({ record }) => record.claims.map((claim) => claimRow(record, claim))),
});

/**
 * Compares rows with what is stored, by id and hash.
 *
 * @param kept records that rows refer to without bringing them
 */
export function plan(
  rows: Readonly<Record<RecordKind, readonly Row[]>>,
  stored: readonly StoredRecord[],
  kept: References,
): Plan {
  const change = (kind: RecordKind): Change => {
    const hashes = new Map(stored.filter((record) => record.kind === kind).map(({ id, hash }) => [id, hash]));
    const wanted = new Set(rows[kind].map(({ id }) => id));
    const changed = rows[kind].filter(({ id, hash }) => hashes.has(id) && hashes.get(id) !== hash);
    const added = rows[kind].filter(({ id }) => !hashes.has(id));
    return {
      added,
      changed,
      removed: [...hashes.keys()].filter((id) => !wanted.has(id) && !kept[kind]?.has(id)),
      same: rows[kind].length - changed.length - added.length,
    };
  };
  return Object.fromEntries(recordKinds.map((kind) => [kind, change(kind)])) as unknown as Plan;
}

/** The plan for a graph that is known to hold just these rows. */
export const nothingToDo = (rows: Readonly<Record<RecordKind, readonly Row[]>>): Plan =>
  Object.fromEntries(
    recordKinds.map((kind) => [kind, { added: [], changed: [], removed: [], same: rows[kind].length }]),
  ) as unknown as Plan;

/** Whether there is nothing to do. */
export const isUnchanged = (changes: Plan): boolean =>
  recordKinds.every((kind) => {
    const { added, changed, removed } = changes[kind];
    return added.length + changed.length + removed.length === 0;
  });
