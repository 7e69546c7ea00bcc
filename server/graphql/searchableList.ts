import neo4j from 'neo4j-driver';
import { keyOf } from '../fold.ts';
import type { Parameters, Query } from '../queries.ts';
import { anyName, everyName, wholeName } from '../search.ts';
import type { Context } from './context.ts';
import { decodeCursor, isString, pageOf, pageSize, type Page } from './page.ts';

/** A list that can be read whole, in the order of its `sort`, or searched, best match first. */
export interface SearchableList<Row, Node> {
  /** Takes `$after` and `$limit`; returns rows, with `sort`. */
  readonly all: Query;
  readonly count: Query;
  /** Takes `$words`, `$skip`, `$limit` and, where whole spellings count, `$spelling` and `$whole`; returns rows. */
  readonly search: Query;
  /** Takes `$words`. */
  readonly searchCount: Query;
  /** What a row tells of. */
  readonly nodeOf: (context: Context, row: Row) => Node | Promise<Node>;
}

export interface ListArguments {
  readonly search?: string | null | undefined;
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

/**
 * One page of such a list.
 *
 * @param restriction further parameters that all four queries take
 * @throws EntenteError BAD_INPUT for a `first` or `after` that does not fit
 */
export async function searchableList<Row, Node>(
  list: SearchableList<Row, Node>,
  context: Context,
  given: ListArguments,
  restriction: Parameters = {},
): Promise<Page<Node>> {
  const size = pageSize(given.first, 25);
  const text = given.search?.trim();
  return text
    ? matching(list, context, text, size, given.after, restriction)
    : whole(list, context, size, given.after, restriction);
}

async function whole<Row, Node>(
  list: SearchableList<Row, Node>,
  context: Context,
  size: number,
  cursor: string | null | undefined,
  restriction: Parameters,
): Promise<Page<Node>> {
  const after = decodeCursor(cursor, isString);
  const rows = await context.database.read<Row & { readonly sort: string }>(list.all, {
    ...restriction,
    after: after ?? '',
    limit: neo4j.int(size + 1),
  });
  const items = await nodesOf(list, context, rows);
  return pageOf(
    items,
    size,
    ({ node }) => node,
    ({ row }) => row.sort,
    {
      hasPreviousPage: after !== null,
      totalCount: () => readCount(context, list.count, restriction),
    },
  );
}

const isOffset = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

/** Pages of a search go on by number: a score is no place that an index could start from. */
async function matching<Row, Node>(
  list: SearchableList<Row, Node>,
  context: Context,
  text: string,
  size: number,
  cursor: string | null | undefined,
  restriction: Parameters,
): Promise<Page<Node>> {
  const skip = decodeCursor(cursor, isOffset) ?? 0;
  const key = keyOf(text);
  const given = { ...restriction, whole: key, spelling: wholeName(key) };
  const page = (words: string) =>
    context.database.read<Row>(
      list.search,
      forQuery(list.search, {
        ...given,
        words,
        skip: neo4j.int(skip),
        limit: neo4j.int(size + 1),
      }),
    );
  const countOf = (words: string) =>
    readCount(context, list.searchCount, forQuery(list.searchCount, { ...given, words }));
  // Every word first; where no record has them all, those that have some.
  let words = everyName(text);
  let rows = await page(words);
  if (rows.length === 0 && (await countOf(words)) === 0) {
    words = anyName(text);
    rows = await page(words);
  }
  const items = await nodesOf(list, context, rows);
  return pageOf(
    items,
    size,
    ({ node }) => node,
    (_, index) => skip + index + 1,
    {
      hasPreviousPage: skip > 0,
      totalCount: () => countOf(words),
    },
  );
}

/** Not every list is searched by whole spellings. */
const forQuery = ({ parameters }: Query, given: Parameters): Parameters =>
  Object.fromEntries(Object.entries(given).filter(([name]) => parameters.has(name)));

async function readCount(context: Context, query: Query, parameters: Parameters): Promise<number> {
  const [row] = await context.database.read<{ count: number }>(query, parameters);
  return row?.count ?? 0;
}

const nodesOf = <Row, Node, Given extends Row>(
  { nodeOf }: SearchableList<Row, Node>,
  context: Context,
  rows: readonly Given[],
): Promise<{ row: Given; node: Node }[]> =>
  Promise.all(rows.map(async (row) => ({ row, node: await nodeOf(context, row) })));
