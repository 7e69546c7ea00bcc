import type { Known } from '../event/event.ts';
import type { EventId, TopicId } from '../ids.ts';
import { proseFrom, type Prose } from '../prose.ts';

/** What a proposal, a denial or a talk is about: a plan or a proposition. */
export interface Topic {
  readonly id: TopicId;
  readonly title: Prose;
  /** The events that it asserts to have happened. */
  readonly asserts: readonly Known<EventId>[];
}

export type TopicRow = Omit<Topic, 'title'> & Readonly<Record<string, unknown>>;

const titleFrom = proseFrom('title');

export const topicFromRow = (row: TopicRow): Topic => ({
  id: row.id,
  title: titleFrom(row),
  asserts: row.asserts,
});
