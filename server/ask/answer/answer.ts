import type { AnswerStatus } from '../../graphql/generated.ts';
import type { AskLanguage } from '../language.ts';
import type { Reading } from '../reading/reading.ts';

/** An answer as the resolvers take it: entities, topics and events by id. */
export interface Answer {
  readonly status: AnswerStatus;
  readonly text: string;
  readonly interpretation: string;
  readonly query: string | null;
  /** JSON. */
  readonly variables: string | null;
  readonly entities: readonly string[];
  readonly topics: readonly string[];
  readonly events: readonly string[];
  readonly suggestions: readonly string[];
  readonly language: AskLanguage;
  readonly reading: Reading | null;
  readonly readByModel: boolean;
}

/** An answer that says why there is none. */
export const withoutAnswer = (
  status: 'AMBIGUOUS' | 'NOT_UNDERSTOOD',
  language: AskLanguage,
  text: string,
  interpretation: string,
  suggestions: readonly string[],
): Answer => ({
  status,
  text,
  interpretation,
  query: null,
  variables: null,
  entities: [],
  topics: [],
  events: [],
  suggestions,
  language,
  reading: null,
  readByModel: false,
});
