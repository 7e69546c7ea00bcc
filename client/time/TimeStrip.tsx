import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useGraphql } from '../api/useGraphql.ts';
import { useDates } from '../dates/useDates.ts';
import { relationFamilies } from '../kinds/relationKinds.ts';
import { TimelineDocument, type TimeBucket } from '../operations/generated.ts';
import { localeOf } from '../state/language.ts';
import { useExplorer } from '../state/useExplorer.ts';
import { shownBuckets, stripOf, type Strip } from './bars.ts';

const widths = ['DAY', 'MONTH'] as const satisfies readonly TimeBucket[];
/** Bars of single days are drawn while the whole is no longer than this many months. */
const mostMonthsOfDays = 8;

/** When the events were: a bar for each day or month, and pale stretches for what is known less exactly. */
export function TimeStrip() {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<TimeBucket | null>(null);
  const months = useGraphql(TimelineDocument, { bucket: 'MONTH' });
  const bucket =
    chosen ?? (spanInMonths(shownBuckets(months.data?.timeline ?? [])) <= mostMonthsOfDays ? 'DAY' : 'MONTH');
  const { data } = useGraphql(TimelineDocument, { bucket }, { enabled: months.isSuccess, keep: true });
  const buckets = shownBuckets(data?.timeline ?? []);
  return (
    <section className="time" aria-label={t('time.title')}>
      <header>
        <Summary buckets={buckets} bucket={bucket} />
        <div role="group" aria-label={t('time.bucket')} className="choice">
          {widths.map((width) => (
            <button
              key={width}
              type="button"
              aria-pressed={bucket === width}
              onClick={() => setChosen(width)}
            >
              {t(width === 'DAY' ? 'time.day' : 'time.month')}
            </button>
          ))}
        </div>
      </header>
      {months.isSuccess && buckets.length === 0 && data ? (
        <p className="quiet-line">{t('time.empty')}</p>
      ) : null}
      <Bars strip={stripOf(buckets, bucket)} bucket={bucket} />
    </section>
  );
}

function spanInMonths(buckets: readonly { readonly start: string }[]): number {
  const [first, last] = [buckets[0]?.start, buckets.at(-1)?.start];
  if (!first || !last) return 0;
  return (Date.parse(last) - Date.parse(first)) / 86_400_000 / 30.4 + 1;
}

interface SummaryProps {
  readonly buckets: readonly { readonly start: string; readonly count: number }[];
  readonly bucket: TimeBucket;
}

function Summary({ buckets, bucket }: SummaryProps) {
  const { t } = useTranslation();
  const { date } = useDates();
  const [first, last] = [buckets[0], buckets.at(-1)];
  const count = buckets.reduce((sum, each) => sum + each.count, 0);
  return (
    <p>
      {first && last && (
        <>
          <strong>{date(`${first.start.slice(0, 7)}/${last.start.slice(0, 7)}`)}</strong>{' '}
          {t(bucket === 'MONTH' ? 'time.toTheMonth' : 'time.toTheDay', { count })}
        </>
      )}
    </p>
  );
}

function Bars({ strip, bucket }: { readonly strip: Strip; readonly bucket: TimeBucket }) {
  const { t } = useTranslation();
  const { date } = useDates();
  const language = useExplorer((state) => state.language);
  const mostInBand = Math.max(1, ...strip.bands.map(({ count }) => count));
  const precise = (start: string) => date(bucket === 'MONTH' ? start.slice(0, 7) : start);
  const short = new Intl.DateTimeFormat(localeOf(language), {
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return (
    <div className="bars">
      <ul className="columns">
        {strip.bars.map((bar) => {
          const words = `${precise(bar.start)}: ${t('time.events', { count: bar.count })}`;
          return (
            <li key={bar.start} style={{ left: percent(bar.left), width: percent(bar.width) }} title={words}>
              <span className="unseen">{words}</span>
              <span className="column" style={{ height: percent(bar.count / strip.most) }} aria-hidden="true">
                {bar.parts.map(({ family, count }) => (
                  <span
                    key={family}
                    style={{ flexGrow: count, background: `var(${relationFamilies[family].token})` }}
                  />
                ))}
              </span>
            </li>
          );
        })}
      </ul>
      <ul className="bands">
        {strip.bands.map((band) => {
          const words = t('time.spanning', { count: band.count });
          return (
            <li
              key={band.left}
              style={{
                left: percent(band.left),
                width: percent(band.width),
                opacity: 0.25 + 0.6 * (band.count / mostInBand),
              }}
              title={words}
            >
              <span className="unseen">{words}</span>
            </li>
          );
        })}
      </ul>
      <div className="ticks" aria-hidden="true">
        {strip.ticks.map(({ start, left }) => (
          <span key={start} style={{ left: percent(left) }}>
            {short.format(new Date(start))}
          </span>
        ))}
      </div>
    </div>
  );
}

const percent = (fraction: number): string => `${(fraction * 100).toFixed(3)}%`;
