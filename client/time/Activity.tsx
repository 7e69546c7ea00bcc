import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { highest } from './bars.ts';
import { itemsOf } from './items.ts';
import { Plot, plotHeight } from './Plot.tsx';
import { wholeOf, type Stretch } from './stretch.ts';
import { useHistogram } from './useHistogram.ts';
import { useEnds } from './useReach.ts';
import { useTimeWords } from './useTimeWords.ts';
import { useWidth } from './useWidth.ts';

interface ActivityProps {
  readonly id: string;
  readonly name: string;
}

/** When an entity took part in something, on the line of days of the whole graph, so that entities can be compared. */
export function Activity(props: ActivityProps) {
  const { t } = useTranslation();
  const { ends } = useEnds();
  return (
    <section className="activity">
      <h3>{t('activity.title')}</h3>
      {ends && <ActivityPlot ends={ends} {...props} />}
    </section>
  );
}

function ActivityPlot({ ends, id, name }: ActivityProps & { readonly ends: Stretch }) {
  const { t } = useTranslation();
  const words = useTimeWords();
  const [ref, width] = useWidth();
  const seen = useMemo(() => wholeOf(ends.from, ends.to - 1), [ends]);
  const histogram = useHistogram({ participants: [id] }, seen, width, 2);
  const { bars, bucket, undated } = histogram;
  const size = { width, height: 32, lane: 7 };
  const count = highest(bars);
  const most = bars.find((bar) => bar.count === count);
  return (
    <>
      <div ref={ref} className="activity-plot" style={{ height: plotHeight(histogram.lanes.length, size) }}>
        {width > 0 && <Plot histogram={histogram} size={size} period={null} marked={null} />}
        <ul className="unseen" aria-label={t('activity.plot', { name })}>
          {itemsOf(histogram).map((item) => (
            <li key={`${'date' in item ? item.date : ''} ${item.from}`}>
              {'date' in item ? words.band(item) : words.bar(item, bucket)}
            </li>
          ))}
        </ul>
      </div>
      <p className="quiet-line">
        {[
          most && t('activity.most', { date: words.bucket(most, bucket), count }),
          undated > 0 && t('activity.undated', { count: undated }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
    </>
  );
}
