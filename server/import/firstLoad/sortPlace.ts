import type { Database } from '../../database.ts';
import { batchSize, underivedKinds, type Underived } from '../../event/derive.ts';
import type { EventId } from '../../ids.ts';
import { loadQuery } from '../../queries.ts';
import { compare } from '../compare.ts';
import { gather, type GatheredEvent } from '../gather.ts';
import type { ArticleRow } from '../resolveRows.ts';
import type { RunOf } from '../rowsOfBatch.ts';
import { articleToFiles, eventToFiles, noteUnderived, type PlacedRow } from './eventFiles.ts';
import type { GraphFiles } from './graphFiles.ts';
import type { AsideFolders } from './putAside.ts';
import { rowKey } from './repeatedRecords.ts';
import { takeUp } from './spill.ts';
import type { TallyAside } from './tallyAside.ts';

const entityNames = loadQuery('import/entity-names');

export interface SortOptions {
  readonly database: Database;
  /** Where things were put aside. */
  readonly aside: AsideFolders;
  /** Of the files, by their position. */
  readonly runs: readonly RunOf[];
  /** Rows that are not to be written, by `rowKey`. */
  readonly leftOut: ReadonlySet<string>;
}

/** Writes what was put aside at a place for Neo4j's import tool: articles, and events with all that tells of them. */
export async function sortPlace(
  place: number,
  graph: GraphFiles,
  tallies: TallyAside,
  { database, aside, runs, leftOut }: SortOptions,
): Promise<void> {
  const articles = await takeUp<ArticleRow>(aside.articles, place);
  for (const article of new Map(articles.map((one) => [one.id, one])).values())
    articleToFiles(graph, article);

  const events = await eventsOf(await takeUp<PlacedRow>(aside.rows, place), runs, leftOut);
  const names = await namesOf(
    database,
    events.flatMap(({ participants }) => participants.map(({ entity }) => entity)),
  );
  const underived: Readonly<Record<Underived, EventId[]>> = { CLAIMS: [], PRINCIPALS: [] };
  for (const event of events) {
    const { tallied, left } = eventToFiles(graph, event, runs, names);
    tallies.add(tallied);
    if (left) underived[left].push(event.id);
  }
  for (const of of underivedKinds)
    for (let at = 0; at < underived[of].length; at += batchSize)
      noteUnderived(graph, `${place} ${at}`, of, underived[of].slice(at, at + batchSize));
  await graph.flush();
  await tallies.relieve();
}

type PlacedEvent = GatheredEvent & { readonly rows: readonly PlacedRow[] };

/** The events that rows tell of, but for those rows that are left out. */
async function eventsOf(
  rows: readonly PlacedRow[],
  runs: readonly RunOf[],
  leftOut: ReadonlySet<string>,
): Promise<PlacedEvent[]> {
  const due: PlacedRow[] = [];
  for (const [at, run] of runs.entries()) {
    const ofFile = rows.filter(({ file, line }) => file === at && !leftOut.has(rowKey(file, line)));
    due.push(...((await compare(null, ofFile, run)).due as readonly PlacedRow[]));
  }
  return gather(due) as PlacedEvent[];
}

async function namesOf(database: Database, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await database.read<{ id: string; name: string }>(entityNames, { ids: [...new Set(ids)] });
  return new Map(rows.map(({ id, name }) => [id, name]));
}
