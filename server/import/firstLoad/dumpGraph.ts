import { nodesOf, relationshipsOf } from '../../backup/readGraph.ts';
import type { StatedDatabase } from '../../database.ts';
import { EntenteError } from '../../errors.ts';
import { isStorable, type GraphFiles, type Properties } from './graphFiles.ts';

/** Rows that wait until they are written. */
const mostWaiting = 20_000;

/** By which relationships find an entity that is in the graph. */
export const keyOfEntity = (id: string): string => `Entity ${id}`;

/**
 * Writes the whole graph as it is into files, but for the note of its schema's version: the indexes have to be made anew.
 *
 * @throws EntenteError BAD_INPUT if it holds values of a type that is none of ours
 */
export async function dumpGraph(database: StatedDatabase, files: GraphFiles): Promise<void> {
  /** By their stored ids. */
  const entities = new Map<number, string>();
  const keyOf = (node: number): string => entities.get(node) ?? `node ${node}`;
  let waiting = 0;
  async function relieve(): Promise<void> {
    waiting += 1;
    if (waiting % mostWaiting === 0) await files.flush();
  }
  for await (const { id, labels, properties } of nodesOf(database)) {
    if (labels.includes('Entity')) entities.set(id, keyOfEntity(String(properties['id'])));
    files.node(labels, keyOf(id), checked(properties));
    await relieve();
  }
  for await (const { type, from, to, properties } of relationshipsOf(database)) {
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
