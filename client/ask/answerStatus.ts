import type { AnswerStatus } from '../operations/generated.ts';

/** A sign for each status that stands beside its word, so that no colour is needed to tell them apart. */
export const statusSigns: Readonly<Record<AnswerStatus, string>> = {
  ANSWERED: '✓',
  NOTHING_FOUND: '∅',
  AMBIGUOUS: '≈',
  NOT_UNDERSTOOD: '?',
};
