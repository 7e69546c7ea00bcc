import type { z } from 'zod';
import {
  articleRecord,
  entityRecord,
  eventRecord,
  topicRecord,
  type ArticleRecord,
  type EntityRecord,
  type EventRecord,
  type TopicRecord,
} from './format.ts';

/** A record and where it stands, so that a fault can say so. */
export interface Located<T> {
  readonly file: string;
  readonly record: T;
}

/** Records that are loaded together, each checked for itself; `checkReferences` checks them against one another. */
export interface Bundle {
  readonly entities: Located<EntityRecord>[];
  readonly topics: Located<TopicRecord>[];
  readonly events: Located<EventRecord>[];
  readonly articles: Located<ArticleRecord>[];
}

export type BundleKind = keyof Bundle;

export const emptyBundle = (): Bundle => ({ entities: [], topics: [], events: [], articles: [] });

const schemas = {
  entities: entityRecord,
  topics: topicRecord,
  events: eventRecord,
  articles: articleRecord,
} as const satisfies Record<BundleKind, z.ZodType>;

/**
 * Checks records of one kind and puts them into a bundle.
 *
 * @param faults receives a sentence for each fault, naming file, record and field
 */
export function addRecords(
  bundle: Bundle,
  kind: BundleKind,
  file: string,
  records: readonly unknown[],
  faults: string[],
): void {
  const list: Located<unknown>[] = bundle[kind];
  records.forEach((candidate, index) => {
    const result = schemas[kind].safeParse(candidate);
    if (result.success) list.push({ file, record: result.data });
    else faults.push(...describe(result.error, `${file}: ${nameOf(candidate, index)}`));
  });
}

/** How faults call a record: by its id, where it has one. */
export const nameOf = (candidate: unknown, index: number): string =>
  typeof candidate === 'object' && candidate !== null && 'id' in candidate && typeof candidate.id === 'string'
    ? candidate.id
    : `record ${index + 1}`;

const describe = (error: z.ZodError, where: string): string[] =>
  error.issues.map(
    ({ path: field, message }) => `${where}: ${field.map(String).join('.') || 'record'}: ${message}`,
  );
