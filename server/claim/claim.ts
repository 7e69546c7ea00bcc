import type { ArticleId, ClaimId, DatasetId, EntityId, EventId } from '../ids.ts';
import { proseFrom, type Prose } from '../prose.ts';
import type { Medium } from '../vocabulary.ts';

/** One article's account of one event. */
export interface Claim {
  readonly id: ClaimId;
  readonly event: EventId;
  readonly article: ArticleId;
  readonly dataset: DatasetId;
  /** 1-based. */
  readonly paragraph: number | null;
  readonly paraphrase: Prose;
  /** Of coded data: the words of the file, in its language (BCP 47). */
  readonly words: string | null;
  readonly wordsLanguage: string | null;
  /** CAMEO's: `041`. */
  readonly code: string | null;
  /** The row's id in its dataset, where it has one. */
  readonly record: string | null;
  /** 1-based, in the article; of data that counts sentences. */
  readonly sentence: number | null;
  /** Whether its row names those who talked in another order than the event has them in. */
  readonly reversed: boolean;
  /** EDTF; like medium and duration, only where this account itself gives it. */
  readonly date: string | null;
  readonly medium: Medium | null;
  /** ISO 8601. */
  readonly duration: string | null;
  /** Who called, or asked for the talk, by this account. */
  readonly initiator: EntityId | null;
  /** What it ended in, by this account; empty where that is not told. */
  readonly outcome: Prose;
  readonly origins: readonly EntityId[];
  readonly attributedTo: readonly EntityId[];
  readonly cites: readonly EntityId[];
}

export type ClaimRow = Omit<Claim, 'paraphrase' | 'outcome'> & Readonly<Record<string, unknown>>;

const paraphraseFrom = proseFrom('paraphrase');

const outcomeFrom = proseFrom('outcome');

export const claimFromRow = (row: ClaimRow): Claim => ({
  id: row.id,
  event: row.event,
  article: row.article,
  dataset: row.dataset,
  paragraph: row.paragraph,
  paraphrase: paraphraseFrom(row),
  words: row.words,
  wordsLanguage: row.wordsLanguage,
  code: row.code,
  record: row.record,
  sentence: row.sentence,
  reversed: row.reversed,
  date: row.date,
  medium: row.medium,
  duration: row.duration,
  initiator: row.initiator,
  outcome: outcomeFrom(row),
  origins: row.origins,
  attributedTo: row.attributedTo,
  cites: row.cites,
});
