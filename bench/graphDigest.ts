import { createHash } from 'node:crypto';
import { nodesOf, relationshipsOf } from '../server/backup/readGraph.ts';
import { tellAll, type Properties } from '../server/backup/values.ts';
import type { StatedDatabase } from '../server/database.ts';

/**
 * A number for all that is in a graph, to the last type: the same for equal graphs, wherever their nodes are stored and in whichever
 * order they come. What is in memory for it is a number for each node.
 */
export async function graphDigest(database: StatedDatabase): Promise<string> {
  const marks = new Map<number, number>();
  let sum = 0n;
  const add = (text: string): Buffer => {
    const hash = createHash('sha256').update(text).digest();
    sum = BigInt.asUintN(64, sum + hash.readBigUInt64BE());
    return hash;
  };
  for await (const { id, labels, properties } of nodesOf(database))
    marks.set(id, add(`${labels.toSorted().join(':')} ${shown(properties)}`).readUIntBE(8, 6));
  for await (const { from, to, type, properties } of relationshipsOf(database))
    add(`${marks.get(from) ?? ''} ${type} ${marks.get(to) ?? ''} ${shown(properties)}`);
  return sum.toString(16).padStart(16, '0');
}

const shown = (properties: Properties): string =>
  JSON.stringify(Object.entries(tellAll(properties)).toSorted(([one], [other]) => (one < other ? -1 : 1)));
