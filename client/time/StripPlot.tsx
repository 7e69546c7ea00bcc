import { useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { dayText } from '../dates/days.ts';
import { eventFilter, type Period } from '../state/filter.ts';
import { useActions, useExplorer } from '../state/useExplorer.ts';
import type { Bar } from './bars.ts';
import { Handles } from './Handles.tsx';
import { KnownHandle } from './KnownHandle.tsx';
import { itemAt, itemsOf, neighbour } from './items.ts';
import { allTime, isSet, periodOf, stretchOf } from './period.ts';
import { axisHeight, Plot, plotHeight, type PlotSize } from './Plot.tsx';
import type { Band } from './spans.ts';
import { lengthOf, pointAt, shareOf, type Stretch } from './stretch.ts';
import type { Look } from './Strip.tsx';
import { useHistogram } from './useHistogram.ts';
import { usePlotPointer } from './usePlotPointer.ts';
import { useTimeWords } from './useTimeWords.ts';
import { useWidth } from './useWidth.ts';

const lane = 15;
const mostLanes = 4;
const barHeight = 52;

interface StripPlotProps {
  readonly ends: Stretch;
  readonly seen: Stretch;
  readonly look: Look;
  readonly period: Period;
  /** The period that is being drawn. */
  readonly draft: Period | null;
  readonly playing: boolean;
  readonly onDraft: (period: Period | null) => void;
}

/** The histogram that the period is drawn on, by pointer and by keyboard. */
export function StripPlot({ ends, seen, look, period, draft, playing, onDraft }: StripPlotProps) {
  const { t } = useTranslation();
  const words = useTimeWords();
  const { setPeriod } = useActions();
  const filter = useExplorer(({ view }) => view.filter);
  const asked = useMemo(() => eventFilter({ ...filter, from: null, to: null }), [filter]);
  const area = useRef<HTMLDivElement | null>(null);
  const [measure, width] = useWidth();
  const [marked, mark] = useState<Bar | Band | null>(null);
  const [spoken, speak] = useState('');
  const histogram = useHistogram(asked, seen, width, mostLanes);
  const { bucket, undated } = histogram;
  const size: PlotSize = { width, height: barHeight, lane };
  const shown = draft ?? period;
  const brushed = isSet(shown) ? stretchOf(shown, ends) : null;

  const wordsOf = (item: Bar | Band) => ('date' in item ? words.band(item) : words.bar(item, bucket));
  const pointer = usePlotPointer(
    area,
    { seen, bucket, ends, period: isSet(period) ? stretchOf(period, ends) : null, width },
    {
      draft: (stretch) => onDraft(stretch && periodOf(stretch)),
      setPeriod: (stretch) => setPeriod(periodOf(stretch)),
      clear: () => setPeriod(allTime),
      pan: look.pan,
      zoom: look.zoom,
      point: (at) =>
        mark(at && itemAt(histogram, pointAt(seen, at.x / width), at.y / lane, (4 / width) * lengthOf(seen))),
    },
  );

  const stand = (item: Bar | Band | null) => {
    if (!item) return;
    mark(item);
    speak(wordsOf(item));
    look.include(Math.max(item.from, ends.from));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      if (!pointer.giveUp() && isSet(period)) setPeriod(allTime);
      else onDraft(null);
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (step && event.shiftKey) look.pan(step * lengthOf(seen) * 0.2);
    else if (step) {
      const next = neighbour(itemsOf(histogram), marked, step);
      if (next) stand(next);
      else look.pan(step * lengthOf(seen) * 0.5);
    } else if (event.key === '+') look.zoom(0.5, marked ? (marked.from + marked.to) / 2 : undefined);
    else if (event.key === '-') look.zoom(2);
    else if (event.key === '0') look.whole();
    else if (event.key === 'Enter' && marked) setPeriod(periodOf(withinEnds(marked, ends)));
    else return;
    event.preventDefault();
  };

  return (
    <div className="time-plot-row">
      <div
        ref={(element) => {
          area.current = element;
          return measure(element);
        }}
        className="time-plot"
        role="group"
        tabIndex={0}
        aria-label={t('time.plot')}
        aria-describedby="time-keys"
        // Before it is measured, as high as most are: what stands around it need not move.
        style={{ height: plotHeight(width > 0 ? histogram.lanes.length : mostLanes, size) }}
        data-busy={pointer.busy}
        onKeyDown={onKeyDown}
        onBlur={() => mark(null)}
        {...pointer.handlers}
      >
        {width > 0 && <Plot histogram={histogram} size={size} period={brushed} marked={marked} />}
        <span className="unseen" id="time-keys">
          {t('time.keys')}
        </span>
        <ul className="unseen">
          {itemsOf(histogram).map((item) => (
            <li key={`${'date' in item ? item.date : ''} ${item.from}`}>{wordsOf(item)}</li>
          ))}
        </ul>
        {brushed && <Brush stretch={brushed} seen={seen} playing={playing} />}
        <Handles
          period={shown}
          bucket={bucket}
          ends={ends}
          seen={seen}
          onDraft={(next) => {
            onDraft(next);
            if (next) look.include(edgeThatMoved(shown, next, ends));
          }}
          onSet={setPeriod}
        />
        <KnownHandle bucket={bucket} ends={ends} seen={seen} />
        {marked && <Tip words={wordsOf(marked)} share={middleOf(marked, seen)} />}
        <span className="unseen" role="status">
          {spoken}
        </span>
      </div>
      {undated > 0 && (
        <p className="time-undated" style={{ height: barHeight + axisHeight }}>
          <strong>{undated}</strong> {t('time.undated', { count: undated })}
        </p>
      )}
    </div>
  );
}

interface BrushProps {
  readonly stretch: Stretch;
  readonly seen: Stretch;
  readonly playing: boolean;
}

function Brush({ stretch, seen, playing }: BrushProps) {
  const left = Math.min(Math.max(shareOf(seen, stretch.from), 0), 1);
  const right = Math.min(Math.max(shareOf(seen, stretch.to), 0), 1);
  return (
    <div
      className="time-brush"
      data-playing={playing}
      style={{ left: `${left * 100}%`, width: `${(right - left) * 100}%`, bottom: axisHeight }}
    />
  );
}

/** Words over what is pointed at; at the edges it leans inwards, so that nothing is cut off. */
function Tip({ words, share }: { readonly words: string; readonly share: number }) {
  return (
    <p
      className="time-tip"
      aria-hidden="true"
      style={{ left: `${share * 100}%`, transform: `translateX(${-share * 100}%)` }}
    >
      {words}
    </p>
  );
}

/** Where the middle of what is in sight of a stretch lies, 0–1. */
function middleOf({ from, to }: Stretch, seen: Stretch): number {
  const clamp = (share: number) => Math.min(Math.max(share, 0), 1);
  return (clamp(shareOf(seen, from)) + clamp(shareOf(seen, to))) / 2;
}

const withinEnds = ({ from, to }: Stretch, ends: Stretch): Stretch => ({
  from: Number.isFinite(from) ? from : ends.from,
  to: Number.isFinite(to) ? to : ends.to,
});

function edgeThatMoved(before: Period, after: Period, ends: Stretch): number {
  const stretch = stretchOf(after, ends);
  return dayText(stretchOf(before, ends).from) === dayText(stretch.from) ? stretch.to : stretch.from;
}
