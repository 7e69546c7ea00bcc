import { dayNumber } from '../dates/days.ts';

/** Events older than this are not what somebody means who asks about "yesterday" today, in days. */
const mostBehind = 31;

/**
 * The day that a question's "yesterday" and "last week" are counted from: the reader's own while the graph keeps up with it,
 * else the server's choice, the day of the newest event.
 *
 * @param today the reader's day, YYYY-MM-DD
 * @param newest the newest day that an event is dated to, YYYY-MM-DD; null where none is
 * @returns YYYY-MM-DD, or null to send none
 */
export const dayToSend = (today: string, newest: string | null): string | null =>
  newest !== null && dayNumber(today) - dayNumber(newest) <= mostBehind ? today : null;

/** The day where the reader is, YYYY-MM-DD. */
export function readersDay(now: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
