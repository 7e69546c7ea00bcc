/** What the reader looks at: one thing at a time, named so that an address can hold it. */
export type Selection =
  | { readonly type: 'entity' | 'topic' | 'event' | 'article'; readonly id: string }
  | { readonly type: 'relation'; readonly kind: string; readonly source: string; readonly target: string }
  | Pair
  | Between
  | Asked;

/** The answer to a question. */
export interface Asked {
  readonly type: 'ask';
  /** As it was asked, never blank. */
  readonly question: string;
}

/** Two entities or topics with all relations between them and those who speak for them, whichever way; `a` comes before `b` in string order. */
export interface Pair {
  readonly type: 'pair';
  readonly a: string;
  readonly b: string;
}

/** The paths from one entity to another, the shortest chains of contacts between the two. */
export interface Between {
  readonly type: 'path';
  readonly from: string;
  /** Another than `from`. */
  readonly to: string;
  /** Whether no contact of a path may be earlier than the one before it. */
  readonly inTimeOrder: boolean;
}

export type SelectionType = Selection['type'];

/** Whether two selections are the same thing; null is no selection. */
export const sameSelection = (a: Selection | null, b: Selection | null): boolean =>
  addressOf(a) === addressOf(b);

/**
 * The part of the address that names a selection, empty for none: what stands after `#`, or of an answer `?ask=` with the
 * question, as that is how people send questions.
 *
 * @example addressOf({ type: 'entity', id: 'emmanuel-macron' }) === '/entity/emmanuel-macron'
 */
export function addressOf(selection: Selection | null): string {
  if (!selection) return '';
  if (selection.type === 'ask') return `?${new URLSearchParams({ ask: selection.question }).toString()}`;
  return `/${[selection.type, ...partsOf(selection)].map(encodeURIComponent).join('/')}`;
}

function partsOf(selection: Exclude<Selection, Asked>): string[] {
  switch (selection.type) {
    case 'relation':
      return [selection.kind, selection.source, selection.target];
    case 'pair':
      return [selection.a, selection.b];
    case 'path':
      return [selection.from, selection.to, ...(selection.inTimeOrder ? [inTime] : [])];
    default:
      return [selection.id];
  }
}

/** What ends the address of paths in time order. */
const inTime = 'in-time';

/** Reads what `addressOf` wrote; null for an address that names nothing. */
export function selectionAt(address: string): Selection | null {
  if (address.startsWith('?')) {
    const question = new URLSearchParams(address).get('ask');
    return question?.trim() ? { type: 'ask', question } : null;
  }
  const [type, first, second, third] = parts(address);
  if (!first) return null;
  switch (type) {
    case 'relation':
      return second && third ? { type, kind: first, source: second, target: third } : null;
    case 'pair':
      return second && second !== first ? pairOf(first, second) : null;
    case 'path':
      return second && second !== first
        ? { type, from: first, to: second, inTimeOrder: third === inTime }
        : null;
    case 'entity':
    case 'topic':
    case 'event':
    case 'article':
      return { type, id: first };
    default:
      return null;
  }
}

function parts(address: string): string[] {
  try {
    return address
      .replace(/^#?\/?/, '')
      .split('/')
      .map(decodeURIComponent);
  } catch {
    // A lone percent sign, say: an address that somebody mistyped names nothing.
    return [];
  }
}

/** What a relation is called on the canvas, where entities and relations share one space of ids. */
export const relationId = ({
  kind,
  source,
  target,
}: {
  readonly kind: string;
  readonly source: string;
  readonly target: string;
}): string => `${kind} ${source} ${target}`;

/** The pair of two ends, in whichever order they are given. */
export const pairOf = (one: string, other: string): Pair =>
  one < other ? { type: 'pair', a: one, b: other } : { type: 'pair', a: other, b: one };

/** What the line that stands for all relations of a pair is called on the canvas. */
export function pairId(one: string, other: string): string {
  const { a, b } = pairOf(one, other);
  return `pair ${a} ${b}`;
}

/** What the canvas knows a selection as; null for what it does not draw. */
export function elementIdOf(selection: Selection | null): string | null {
  switch (selection?.type) {
    case 'relation':
      return relationId(selection);
    case 'pair':
      return pairId(selection.a, selection.b);
    case 'event':
      return eventNodeId(selection.id);
    case 'entity':
    case 'topic':
      return selection.id;
    default:
      return null;
  }
}

/** What an event that a line is opened into is called on the canvas. */
export const eventNodeId = (id: string): string => `event ${id}`;
