import { useState, type KeyboardEvent, type PointerEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { dayNumber, dayText } from '../dates/days.ts';
import type { TimeBucket } from '../operations/generated.ts';
import { useActions, useExplorer } from '../state/useExplorer.ts';
import { nearestEdge } from './buckets.ts';
import { afterKey } from './sliderKeys.ts';
import { pointAt, shareOf, type Stretch } from './stretch.ts';
import { useTimeWords } from './useTimeWords.ts';

/**
 * The day as which the graph was known, a slider of its own above the bars: by pointer and by keyboard, each gesture one step. At
 * the right end, everything counts that is known today.
 */
export function KnownHandle({
  bucket,
  ends,
  seen,
}: {
  readonly bucket: TimeBucket;
  readonly ends: Stretch;
  readonly seen: Stretch;
}) {
  const { t } = useTranslation();
  const words = useTimeWords();
  const { setKnownOn } = useActions();
  const set = useExplorer(({ view }) => view.filter.asKnownOn);
  // While it is held: the day, or null for today.
  const [held, setHeld] = useState<{ readonly day: string | null } | null>(null);
  const day = held ? held.day : set;
  const end = day === null ? ends.to : dayNumber(day) + 1;
  const place = day === null ? 1 : shareOf(seen, end);
  const share = Math.min(Math.max(place, 0), 1);

  const letGo = () => {
    if (!held) return;
    setHeld(null);
    setKnownOn(held.day);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const next = event.shiftKey ? null : afterKey(event.key, 'to', { from: null, to: day }, bucket, ends);
    if (!next) return;
    event.preventDefault();
    event.stopPropagation();
    setHeld({ day: next.to });
  };
  const onPointerMove = (event: PointerEvent) => {
    const plot = event.currentTarget.parentElement?.getBoundingClientRect();
    if (!plot || !event.currentTarget.hasPointerCapture(event.pointerId)) return;
    event.stopPropagation();
    const edge = nearestEdge(pointAt(seen, (event.clientX - plot.left) / plot.width), bucket);
    setHeld({ day: edge >= ends.to ? null : dayText(Math.max(edge, ends.from + 1) - 1) });
  };
  return (
    <div
      role="slider"
      tabIndex={0}
      className="known-handle"
      data-open={day === null}
      data-beyond={place !== share}
      style={{ left: `${share * 100}%` }}
      title={t('time.asKnownOnHelp')}
      aria-label={t('time.asKnownOn')}
      aria-orientation="horizontal"
      aria-valuemin={Math.min(ends.from, end - 1)}
      aria-valuemax={Math.max(ends.to - 1, end - 1)}
      aria-valuenow={end - 1}
      aria-valuetext={day === null ? t('time.knownToday') : words.day(end - 1)}
      onKeyDown={onKeyDown}
      onKeyUp={letGo}
      onBlur={letGo}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        event.stopPropagation();
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={onPointerMove}
      onPointerUp={(event) => {
        event.stopPropagation();
        letGo();
      }}
      onPointerCancel={() => setHeld(null)}
    />
  );
}
