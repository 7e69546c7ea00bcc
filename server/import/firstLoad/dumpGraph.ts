import { nodesOf, relationshipsOf } from '../../backup/readGraph.ts';
import type { StatedDatabase } from '../../database.ts';
import { EntenteError } from '../../errors.ts';
import { loadQuery } from '../../queries.ts';
import { isStorable, type GraphFiles, type Properties } from './graphFiles.ts';
import type { TalliedEvent, TallyAside } from './tallyAside.ts';

/** Rows that wait until they are written. */
const mostWaiting = 20_000;

/** By which relationships find an entity or a topic that is in the graph. */
export const keyOfEntity = (id: string): string => `Entity ${id}`;
export const keyOfTopic = (id: string): string => `Topic ${id}`;

/** What tallies are; all are made anew. */
const talliesOfMonths = 'MonthTally';
const talliesOfEntities = ['ACTIVITY', 'CONTACT', 'RELATION', 'COVERAGE'];

const events = loadQuery('tally/events');

/** Puts aside what tallies know of the events that are in the graph. */
export async function dumpTallied(database: StatedDatabase, tallies: TallyAside): Promise<void> {
  for await (const event of database.stream<TalliedEvent>(events)) {
    tallies.add(event);
    await tallies.relieve();
  }
}

/**
 * Writes the whole graph as it is into files, but for tallies, and the note of its schema's version: the indexes have to be made anew.
 *
 * @throws EntenteError BAD_INPUT if it holds values of a type that is none of ours
 */
export async function dumpGraph(database: StatedDatabase, files: GraphFiles): Promise<void> {
  /** Of entities and topics, by their stored ids. */
  const keys = new Map<number, string>();
  const keyOf = (node: number): string => keys.get(node) ?? `node ${node}`;
  let waiting = 0;
  async function relieve(): Promise<void> {
    waiting += 1;
    if (waiting % mostWaiting === 0) await files.flush();
  }
  for await (const { id, labels, properties } of nodesOf(database)) {
    if (labels.includes(talliesOfMonths)) continue;
    if (labels.includes('Entity')) keys.set(id, keyOfEntity(String(properties['id'])));
    if (labels.includes('Topic')) keys.set(id, keyOfTopic(String(properties['id'])));
    files.node(labels, keyOf(id), checked(properties));
    await relieve();
  }
  for await (const { type, from, to, properties } of relationshipsOf(database)) {
    if (talliesOfEntities.includes(type)) continue;
    files.relationship(type, keyOf(from), keyOf(to), checked(properties));
    await relieve();
  }
  await files.flush();
}

function checked(properties: Properties): Properties {
  for (const name in properties)
    if (!isStorable(properties[name]))
      throw new EntenteError(
        'BAD_INPUT',
        `The graph holds a property "${name}" of a type which a first load cannot take along. Import without --first-load.`,
      );
  return properties;
}
