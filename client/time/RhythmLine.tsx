import { useTranslation } from 'react-i18next';
import { useDates } from '../dates/useDates.ts';
import { dayNumber } from '../dates/days.ts';
import type { Rhythm } from './rhythm.ts';
import { shareOf, wholeOf, type Stretch } from './stretch.ts';
import { ticksOf } from './ticks.ts';
import { useTimeWords } from './useTimeWords.ts';
import { useWidth } from './useWidth.ts';

const height = 44;
const middle = 14;

/** Contacts on a line: a tick for a day, a bar for a vaguer date, and the longest silence between them. */
export function RhythmLine({ rhythm, newest }: { readonly rhythm: Rhythm; readonly newest: string | null }) {
  const { t } = useTranslation();
  const { date } = useDates();
  const words = useTimeWords();
  const [ref, width] = useWidth();
  const seen = seenOf(rhythm, newest);
  const x = (point: number) => Math.min(Math.max(shareOf(seen, point), 0), 1) * width;
  const { contacts, longest } = rhythm;
  return (
    <div ref={ref} className="rhythm-line" style={{ height }}>
      <ul className="unseen" aria-label={t('rhythm.line')}>
        {contacts.map((contact) => (
          <li key={contact.id}>{t('rhythm.contact', { date: date(contact.date) })}</li>
        ))}
      </ul>
      {width > 0 && (
        <svg className="plot" width={width} height={height} aria-hidden="true">
          <line className="base" x1={0} x2={width} y1={middle} y2={middle} />
          {longest && (
            <line
              className="silence"
              x1={x(dayNumber(longest.from) + 1)}
              x2={x(dayNumber(longest.to))}
              y1={middle}
              y2={middle}
            />
          )}
          {contacts.map(({ id, date: text, earliest, latest }) => {
            const isDay = earliest === latest;
            const from = x(earliest);
            return (
              <rect
                key={id}
                className={isDay ? 'day' : 'vague'}
                x={from}
                y={isDay ? middle - 10 : middle - 5}
                width={Math.max(x(latest + 1) - from, 3)}
                height={isDay ? 20 : 10}
                rx={isDay ? 0 : 2}
              >
                <title>{date(text)}</title>
              </rect>
            );
          })}
          <g className="axis">
            {ticksOf(seen, 80 / width).map((tick, index) => {
              const text = words.tick(tick, index === 0);
              const at = x(tick.at);
              return at + text.length * 6 > width ? null : (
                <text key={tick.at} x={at} y={height - 5}>
                  {text}
                </text>
              );
            })}
          </g>
        </svg>
      )}
    </div>
  );
}

/** From the first contact to the newest day of the graph, or to the last contact where that may be newer. */
function seenOf({ contacts }: Rhythm, newest: string | null): Stretch {
  const days = [
    ...contacts.flatMap(({ earliest, latest }) => [earliest, latest]).filter(Number.isFinite),
    ...(newest ? [dayNumber(newest)] : []),
  ];
  return wholeOf(Math.min(...days), Math.max(...days));
}
