import neo4j from 'neo4j-driver';
import { eventOrder } from '../load/order.ts';
import { daysOf, storedDay } from './days.ts';
import type { GatheredEvent, GatheredParticipant, ResolvedRow } from './gather.ts';
import { relationsOf } from './relationsOf.ts';
import { accountsOf, rootsOf, settle, type Account, type Settled } from './settle.ts';

/** What the rows of one run have in common. */
export interface RunOf {
  readonly dataset: string;
  /** Id of the imported file. */
  readonly file: string;
  /** Number of the run in its dataset. */
  readonly run: number;
}

/** As they go onto the node, among others; what is null is left out. */
export interface EventProperties {
  readonly order: string;
  readonly datasets: readonly string[];
  readonly medium?: string;
  readonly standing?: string;
  readonly [other: string]: unknown;
}

/** A new event. */
export interface NewEvent {
  readonly id: string;
  readonly properties: EventProperties;
  readonly words: readonly string[];
  readonly participants: readonly GatheredParticipant[];
  readonly relations: readonly { readonly source: string; readonly target: string }[];
  /** Whether it is known what its claims amount to; else the graph has to work it out. */
  readonly isSettled: boolean;
}

export function newEvent(event: GatheredEvent, { dataset }: RunOf): NewEvent {
  const { id, kind, medium, date, participants, rows } = event;
  const { earliest, latest } = daysOf(date);
  const accounts = accountsOf(rows);
  const settled = accounts && settle(accounts);
  return {
    ...{ id, participants },
    isSettled: settled !== null,
    words: wordsOf(rows),
    relations: relationsOf(participants),
    properties: withoutNulls({
      ...{ id, kind, medium, date },
      codes: codesOf(rows),
      earliest: storedDay(earliest),
      latest: storedDay(latest),
      order: eventOrder({ earliest, latest }, 0, id),
      datasets: [dataset],
      ...(settled && settledProperties(settled)),
    }),
  };
}

const wordsOf = (rows: readonly ResolvedRow[]): string[] => rows.flatMap(({ text }) => text?.words ?? []);

function codesOf(rows: readonly ResolvedRow[], before: readonly string[] = []): string[] | null {
  const codes = [...new Set([...before, ...rows.flatMap(({ code }) => code ?? [])])].sort();
  return codes.length > 0 ? codes : null;
}

/** Nulls stand for what is not known (any more). */
const settledProperties = ({ standing, origins, known, history }: Settled) => ({
  standing,
  origins: neo4j.int(origins),
  known: storedDay(known),
  asOf: history?.asOf.map(storedDay) ?? null,
  standingsAsOf: history?.standingsAsOf ?? null,
  originsAsOf: history?.originsAsOf.map((then) => neo4j.int(then)) ?? null,
});

/** An event that is there already, as `cypher/import/known-events.cypher` tells it. */
export interface KnownEvent {
  readonly id: string;
  readonly datasets: readonly string[];
  readonly codes: readonly string[] | null;
  readonly isPlain: boolean;
  readonly accounts: readonly Account[];
}

/**
 * What an event that is there is told to be by further rows, as `cypher/import/settle-events.cypher` takes it.
 *
 * @returns null if only the graph can tell
 */
export function toldAgain(known: KnownEvent, rows: readonly ResolvedRow[], { dataset }: RunOf) {
  const accounts = accountsOf(rows);
  const settled = known.isPlain && accounts && settle([...known.accounts, ...accounts]);
  if (!settled) return null;
  return {
    id: known.id,
    words: wordsOf(rows),
    properties: {
      ...settledProperties(settled),
      codes: codesOf(rows, known.codes ?? []),
      datasets: [...new Set([...known.datasets, dataset])],
    },
  };
}

/** A claim as the Cypher of `cypher/import/` takes it. */
export const claimParameters = (row: ResolvedRow, { dataset, run }: RunOf) => {
  const roots = rootsOf(row);
  return {
    article: row.article,
    claim: withoutNulls({
      id: row.claim,
      dataset,
      run: neo4j.int(run),
      line: neo4j.int(row.line),
      check: row.check,
      record: row.record,
      code: row.code,
      sentence: row.sentence === null ? null : neo4j.int(row.sentence),
      words: row.text?.words ?? null,
      wordsLanguage: row.text?.language ?? null,
      reversed: isReversed(row) || null,
      known: storedDay(row.known),
      origins: roots.length > 0 ? roots : null,
      wording: row.wording,
    }),
  };
};

/** Whether a row of a talk names those who talked in another order than the event has them in. */
export const isReversed = ({ kind, participants: [one, other] }: ResolvedRow): boolean =>
  kind === 'SPOKE_WITH' && one !== undefined && other !== undefined && one.entity > other.entity;

/** Neo4j stores no nulls; they need not be sent. */
function withoutNulls<Of extends object>(properties: Of): WithoutNulls<Of> {
  // Of a million rows there are two million of them: no lists are made here.
  const rest: Record<string, unknown> = {};
  for (const name in properties) if (properties[name] !== null) rest[name] = properties[name];
  return rest as WithoutNulls<Of>;
}

type WithoutNulls<Of> = { [Name in keyof Of as null extends Of[Name] ? never : Name]: Of[Name] } & {
  [Name in keyof Of as null extends Of[Name] ? Name : never]?: NonNullable<Of[Name]>;
};
