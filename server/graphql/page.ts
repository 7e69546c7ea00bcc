import { EntenteError } from '../errors.ts';

/** A page of a list: what every connection resolves from (GraphQL Cursor Connections Specification). */
export interface Page<Node> {
  readonly nodes: readonly Node[];
  /** The cursor of a node, by its place: made only where it is asked for. */
  readonly cursorAt: (place: number) => string;
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  /** Asked for only when the query asks: it costs a query of its own. */
  readonly totalCount: () => Promise<number>;
}

/** The most that one page may hold. */
export const largestPage = 1000;

/**
 * Checks `first`.
 *
 * @param fallback what null (given as such) means
 * @throws EntenteError BAD_INPUT below 0 or above the largest page
 */
export function pageSize(first: number | null | undefined, fallback: number, largest = largestPage): number {
  const size = first ?? fallback;
  if (size < 0 || size > largest)
    throw new EntenteError(
      'BAD_INPUT',
      `\`first\` is ${size}; it must be from 0 to ${largest}. Page on with \`after\` for more.`,
    );
  return size;
}

/** Where a list goes on: JSON, so that each list keeps what it sorts by; base64url, so that nobody builds on it. */
export const encodeCursor = (position: unknown): string =>
  Buffer.from(JSON.stringify(position)).toString('base64url');

/**
 * @param fits whether a decoded value is a position in this list
 * @returns null without a cursor
 * @throws EntenteError BAD_INPUT for what is no cursor of this list
 */
export function decodeCursor<Position>(
  cursor: string | null | undefined,
  fits: (value: unknown) => value is Position,
): Position | null {
  if (cursor === null || cursor === undefined) return null;
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (fits(value)) return value;
  } catch {
    // Falls through to the one message for all that is no cursor.
  }
  throw new EntenteError(
    'BAD_INPUT',
    `"${cursor.slice(0, 60)}" is no cursor of this list. Give \`after\` an \`endCursor\` of the same list.`,
  );
}

export const isString = (value: unknown): value is string => typeof value === 'string';

/** Cuts a list that was asked for with one more than the page holds, which tells whether there is a next page. */
export function pageOf<Item, Node>(
  items: readonly Item[],
  size: number,
  node: (item: Item) => Node,
  position: (item: Item, index: number) => unknown,
  rest: { readonly hasPreviousPage: boolean; readonly totalCount: () => Promise<number> },
): Page<Node> {
  const shown = items.slice(0, size);
  return {
    nodes: shown.map(node),
    cursorAt: (place) => encodeCursor(position(shown[place] as Item, place)),
    hasNextPage: items.length > size,
    ...rest,
  };
}

/** A page of a list that holds nothing. */
export const emptyPage: Page<never> = {
  nodes: [],
  cursorAt: () => encodeCursor(null),
  hasNextPage: false,
  hasPreviousPage: false,
  totalCount: () => Promise.resolve(0),
};
