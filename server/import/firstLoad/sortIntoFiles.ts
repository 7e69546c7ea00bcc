import type { Database } from '../../database.ts';
import { batchSize, underivedKinds, type Underived } from '../../event/derive.ts';
import type { EventId } from '../../ids.ts';
import { loadQuery } from '../../queries.ts';
import { compare } from '../compare.ts';
import { gather } from '../gather.ts';
import type { RunOf } from '../rowsOfBatch.ts';
import { articleToFiles, eventToFiles, monthOfEvent, noteUnderived, type PlacedRow } from './eventFiles.ts';
import type { GraphFiles } from './graphFiles.ts';
import type { Aside } from './putAside.ts';
import { rowKey } from './repeatedRecords.ts';

const entityNames = loadQuery('import/entity-names');

export interface SortOptions {
  /** Of the files, by their position. */
  readonly runs: readonly RunOf[];
  /** Rows that are not to be written, by `rowKey`. */
  readonly leftOut: ReadonlySet<string>;
  /** Called when all that stood at a place is written, with the number of places that are. */
  readonly onPlace: (done: number) => void;
}

/**
 * Writes what has been put aside for Neo4j's import tool: articles, and events with all that tells of them.
 *
 * @returns the months in which events begin, as tallies know them
 * @throws whatever `onPlace` throws
 */
export async function sortIntoFiles(
  database: Database,
  aside: Aside,
  graph: GraphFiles,
  { runs, leftOut, onPlace }: SortOptions,
): Promise<ReadonlySet<string>> {
  for await (const place of aside.articles.places()) {
    for (const article of new Map(place.map((one) => [one.id, one])).values()) articleToFiles(graph, article);
    await graph.flush();
  }
  const months = new Set<string>();
  let done = 0;
  for await (const place of aside.rows.places()) {
    const rows = place.filter(({ file, line }) => !leftOut.has(rowKey(file, line)));
    const due: PlacedRow[] = [];
    for (const [at, run] of runs.entries()) {
      const compared = await compare(
        null,
        rows.filter(({ file }) => file === at),
        run,
      );
      due.push(...(compared.due as readonly PlacedRow[]));
    }
    const events = gather(due) as (ReturnType<typeof gather>[number] & {
      readonly rows: readonly PlacedRow[];
    })[];
    const names = await namesOf(
      database,
      events.flatMap(({ participants }) => participants.map(({ entity }) => entity)),
    );
    const underived: Readonly<Record<Underived, EventId[]>> = { CLAIMS: [], PRINCIPALS: [] };
    for (const event of events) {
      months.add(monthOfEvent(event));
      const left = eventToFiles(graph, event, runs, names);
      if (left) underived[left].push(event.id);
    }
    for (const of of underivedKinds)
      for (let at = 0; at < underived[of].length; at += batchSize)
        noteUnderived(graph, `${done} ${at}`, of, underived[of].slice(at, at + batchSize));
    await graph.flush();
    done += 1;
    onPlace(done);
  }
  return months;
}

async function namesOf(database: Database, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await database.read<{ id: string; name: string }>(entityNames, { ids: [...new Set(ids)] });
  return new Map(rows.map(({ id, name }) => [id, name]));
}
