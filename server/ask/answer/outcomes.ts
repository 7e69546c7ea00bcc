import type { Outcome } from '../intents/intent.ts';
import type { Reading } from '../reading/reading.ts';
import { topicsOf, type EntityTold, type EventTold } from './told.ts';

interface Given {
  readonly entities?: readonly EntityTold[];
  readonly events?: readonly EventTold[];
  readonly topics?: readonly string[];
}

/** What an intent found, with the operation that found it. */
export const foundWith = (
  operation: { toString(): string },
  variables: object,
  text: string,
  { entities = [], events = [], topics = topicsOf(events) }: Given,
): Outcome => ({
  found: true,
  text,
  entities: [...new Set(entities.map(({ id }) => id))],
  topics,
  events,
  query: operation.toString(),
  variables,
});

/** That there is nothing, with the operation that found nothing. */
export const nothingWith = (
  operation: { toString(): string },
  variables: object,
  text: string,
  instead: Outcome['instead'] = [],
): Outcome => ({
  found: false,
  text,
  entities: [],
  topics: [],
  events: [],
  query: operation.toString(),
  variables,
  instead,
});

/** The variables to hand out: where the first or the last is asked for, the query returns just those. */
export const handedOut = <Variables extends object>(
  variables: Variables,
  { order }: Pick<Reading, 'order'>,
  events: readonly EventTold[],
): Variables & { readonly first?: number } =>
  order === null ? variables : { ...variables, first: events.length };
