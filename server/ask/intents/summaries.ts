import type { Teller } from '../answer/teller.ts';
import type { EventTold } from '../answer/told.ts';

/** What events say, each with its date, in one sentence after another; of more than `most` the rest is counted. */
export function summaries(
  events: readonly EventTold[],
  total: number,
  { t, date }: Teller,
  most = 3,
): string {
  const shown = events
    .slice(0, most)
    .map((event) => t('dated', { date: date(event.date ?? null), summary: event.summary }));
  const rest = total - shown.length;
  return [...shown, ...(rest > 0 ? [t('moreEvents', { count: rest })] : [])].join(' ');
}
