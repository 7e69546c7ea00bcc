import type { Teller } from './teller.ts';
import type { EventTold } from './told.ts';

/**
 * What an answer rests on, as a sentence: how many contacts or events, the day on which most of them lie, how many outlets and
 * independent origins, and what of it is disputed.
 *
 * @param total how many there are in all, of which `events` are the first
 */
export function evidence(events: readonly EventTold[], total: number, { t, date }: Teller): string {
  const talks = events.every(({ kind }) => kind === 'SPOKE_WITH');
  const [day, onThatDay] = busiestDay(events);
  const outlets = new Set(events.flatMap((event) => event.outlets.map(({ id }) => id)));
  const parts = [
    t(talks ? 'evidence.contacts' : 'evidence.events', { count: total }) +
      (day && onThatDay > 1 && total > 1 && total === events.length
        ? onThatDay === total
          ? t('evidence.allOn', { day: date(day) })
          : t('evidence.onDay', { count: onThatDay, day: date(day) })
        : ''),
    t('evidence.outlets', { count: outlets.size }) +
      t('evidence.origins', { count: originsOf(events) }) +
      (total > events.length ? t('evidence.ofFirst', { count: events.length }) : ''),
  ];
  const disputed = events.filter(({ standing }) => standing === 'DISPUTED').length;
  const sentence = `${parts.join('; ')}.`;
  return disputed > 0 ? `${sentence} ${t('evidence.disputed', { count: disputed })}` : sentence;
}

/** An article whose outlet is not named is an origin of its own. */
const originsOf = (events: readonly EventTold[]): number =>
  new Set(
    events.flatMap((event) =>
      event.claims.flatMap(({ origins, article }) =>
        origins.length > 0 ? origins.map(({ id }) => id) : [`article ${article.id}`],
      ),
    ),
  ).size;

function busiestDay(events: readonly EventTold[]): [day: string | null, count: number] {
  const counts = new Map<string, number>();
  for (const { earliest, latest } of events)
    if (earliest && earliest === latest) counts.set(earliest, (counts.get(earliest) ?? 0) + 1);
  const [best] = [...counts].sort(([, a], [, b]) => b - a);
  return best ?? [null, 0];
}
