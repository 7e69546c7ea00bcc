import { openDatabase, type Connection } from '../../database.ts';
import type { RunOf } from '../rowsOfBatch.ts';
import { openGraphFiles, type GraphFileList } from './graphFiles.ts';
import type { AsideFolders } from './putAside.ts';
import { sortPlace } from './sortPlace.ts';
import { talliesToFiles } from './talliesToFiles.ts';
import { openTallyAside } from './tallyAside.ts';
import { answerAsked } from './thread.ts';

/** What a sorter is told when it begins. */
export interface SorterData {
  readonly connection: Connection;
  /** Seconds that a query of it may take. */
  readonly patience: number;
  /** Stands before the names of its files. */
  readonly name: string;
  /** Where files for Neo4j's import tool are written. */
  readonly graph: string;
  readonly aside: AsideFolders;
  readonly places: number;
  /** Where all put aside what tallies are made of; its own first. */
  readonly tallies: readonly [own: string, ...others: string[]];
  readonly runs: readonly RunOf[];
  readonly leftOut: ReadonlySet<string>;
}

/** To sort a place; to end that; when all sorters have, to make the tallies of a place; to tell what it has written. */
export type SorterOrder =
  { readonly do: 'sort' | 'tally'; readonly place: number } | { readonly do: 'endSorting' | 'list' };

/** What it has written, if it was asked for that. */
export type SorterAnswer = GraphFileList | null;

/** A thread of a first load: several sort at once, a place each. */
answerAsked(async (data: SorterData) => {
  const database = openDatabase(data.connection, { queryTimeout: data.patience });
  const graph = await openGraphFiles(data.graph, data.name);
  const tallies = await openTallyAside(data.tallies[0], data.places);
  return async (order: SorterOrder): Promise<SorterAnswer> => {
    switch (order.do) {
      case 'sort':
        await sortPlace(order.place, graph, tallies, { ...data, database });
        return null;
      case 'endSorting':
        await tallies.end();
        await database.close();
        return null;
      case 'tally':
        await talliesToFiles(order.place, graph, data.tallies);
        return null;
      case 'list':
        return graph.list();
    }
  };
});
