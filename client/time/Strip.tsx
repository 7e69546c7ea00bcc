import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useGraphql } from '../api/useGraphql.ts';
import { dayText } from '../dates/days.ts';
import { PeriodCountDocument } from '../operations/generated.ts';
import { eventFilter, type Period } from '../state/filter.ts';
import { useActions, useExplorer } from '../state/useExplorer.ts';
import { bucketFor } from './buckets.ts';
import { allTime, isSet, stretchOf } from './period.ts';
import { PeriodFields } from './PeriodFields.tsx';
import { PlayControls } from './PlayControls.tsx';
import { including, lengthOf, panned, within, wholeOf, zoomed, type Stretch } from './stretch.ts';
import { StripPlot } from './StripPlot.tsx';
import { usePlayer } from './usePlayer.ts';
import { useTimeWords } from './useTimeWords.ts';
import { useWidth } from './useWidth.ts';
import { ZoomButtons } from './ZoomButtons.tsx';

const wantsCalm = (): boolean => window.matchMedia('(prefers-reduced-motion: reduce)').matches;

/** The histogram with what steers it: the period in words and fields, playback, zoom. */
export default function Strip({ ends }: { readonly ends: Stretch }) {
  const { setPeriod } = useActions();
  const filter = useExplorer(({ view }) => view.filter);
  const period = useMemo<Period>(() => ({ from: filter.from, to: filter.to }), [filter.from, filter.to]);
  const [draft, setDraft] = useState<Period | null>(null);
  const [seen, look] = useSeen(ends, period);
  const [ref, width] = useWidth();
  const { player, state } = usePlayer();
  const bucket = bucketFor(width / lengthOf(seen));
  return (
    <>
      <header>
        <Summary period={draft ?? period} ends={ends} isQuiet={state.playing} />
        <div className="time-tools">
          <PeriodFields period={draft ?? period} onSet={setPeriod} onClear={() => setPeriod(allTime)} />
          <PlayControls
            player={player}
            state={state}
            period={period}
            track={{ bucket, ends, calm: wantsCalm() }}
          />
          <ZoomButtons onZoom={look.zoom} onWhole={look.whole} isWhole={look.isWhole} />
        </div>
      </header>
      <div ref={ref} className="time-plot-box">
        {width > 0 && (
          <StripPlot
            ends={ends}
            seen={seen}
            look={look}
            period={period}
            draft={draft}
            playing={state.playing}
            onDraft={setDraft}
          />
        )}
      </div>
    </>
  );
}

/** How the reader looks at the line of days. */
export interface Look {
  readonly zoom: (factor: number, at?: number) => void;
  readonly pan: (days: number) => void;
  readonly include: (point: number) => void;
  readonly whole: () => void;
  readonly isWhole: boolean;
}

/** The stretch of time that is in sight: the whole until somebody zooms; a period that changes is brought into sight. */
function useSeen(ends: Stretch, period: Period): readonly [seen: Stretch, look: Look] {
  const whole = useMemo(() => wholeOf(ends.from, ends.to - 1), [ends]);
  const [chosen, setChosen] = useState<Stretch | null>(null);
  const [followed, setFollowed] = useState(period);
  const seen = useMemo(() => within(whole, chosen ?? whole), [whole, chosen]);
  if (followed !== period) {
    setFollowed(period);
    if (isSet(period)) setChosen(following(seen, whole, followed, stretchOf(period, ends)));
  }
  const change = (edit: (before: Stretch) => Stretch) =>
    setChosen((before) => {
      const next = edit(within(whole, before ?? whole));
      return lengthOf(next) >= lengthOf(whole) ? null : next;
    });
  return [
    seen,
    {
      zoom: (factor, at) => change((before) => zoomed(before, whole, factor, at)),
      pan: (days) => change((before) => panned(before, whole, days)),
      include: (point) => change((before) => including(before, whole, point)),
      whole: () => setChosen(null),
      isWhole: chosen === null,
    },
  ];
}

/** The end that has changed comes into sight; where both have, the beginning stays in sight if there is room. */
function following(seen: Stretch, whole: Stretch, before: Period, now: Stretch): Stretch | null {
  const end = before.to === null ? now.to : dayText(now.to - 1) === before.to ? now.from : now.to;
  const next = including(including(seen, whole, now.from), whole, end);
  return lengthOf(next) >= lengthOf(whole) ? null : next;
}

interface SummaryProps {
  readonly period: Period;
  readonly ends: Stretch;
  /** Whether changes are not to be announced: a playback would never stop talking. */
  readonly isQuiet: boolean;
}

function Summary({ period, ends, isQuiet }: SummaryProps) {
  const { t } = useTranslation();
  const words = useTimeWords();
  const filter = useExplorer(({ view }) => view.filter);
  const { data } = useGraphql(PeriodCountDocument, { filter: eventFilter(filter) }, { keep: true });
  return (
    <p className="time-summary" role="status" aria-live={isQuiet ? 'off' : 'polite'}>
      <strong>{words.period(period, ends)}</strong>
      {data && <> {t('time.events', { count: data.events.totalCount })}</>}
    </p>
  );
}
