import type { Database } from '../database.ts';
import type { Filter } from '../event/filter.ts';
import { readFiltered } from '../event/readFiltered.ts';
import { groupBy, type Batch } from '../graphql/batch.ts';
import { loadQuery } from '../queries.ts';
import type { EventKind } from '../vocabulary.ts';
import { isWritten } from './asWritten.ts';
import type { Direction } from './relationFilter.ts';

/** How many relations of a kind lead this way. A row has the same shape. */
export interface RelationCount {
  readonly kind: EventKind;
  readonly direction: Direction;
  readonly count: number;
}

const counts = loadQuery('graph/relation-counts');
const countsAsWritten = loadQuery('graph/relation-counts-as-written');

/** For filters whose `ends` hold one entity or topic: the relations that hang on it, counted; most first. */
export const relationCounts =
  (database: Database): Batch<Filter, RelationCount[]> =>
  async (filters) => {
    const found = new Map<Filter, RelationCount[]>();
    await Promise.all(
      Array.from(groupBy(filters, isWritten), async ([asWritten, group]) => {
        const rows = await readFiltered<RelationCount>(database, asWritten ? countsAsWritten : counts, group);
        group.forEach((filter, index) => found.set(filter, rows[index] ?? []));
      }),
    );
    return filters.map((filter) => found.get(filter) ?? []);
  };
