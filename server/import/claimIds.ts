import { fingerprintOf } from '../fingerprint.ts';
import type { EventRow, MentionRow } from './row.ts';

/** What a row's claim is called: by its record's id where the format gives one, else by all that it holds. */
export const claimIdOf = (file: string, dataset: string, { line: _, ...row }: EventRow): string =>
  row.record === null ? `${dataset}:${fingerprintOf([file, row])}` : claimIdOfRecord(dataset, row.record);

export const claimIdOfRecord = (dataset: string, record: string): string => `${dataset}:${record}`;

/** What the claim of a further article is called: an article has one of each event, however often it mentions it. */
export const claimIdOfMention = (dataset: string, { of, source }: MentionRow): string =>
  `${claimIdOfRecord(dataset, of)}:${fingerprintOf(source.key)}`;

/** The claim of a row that stands in the file once more: the first is without a number, the second has ~2. */
export const repeated = (claim: string, times: number): string => (times === 1 ? claim : `${claim}~${times}`);
