import { useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { TimeBucket } from '../operations/generated.ts';
import type { Period } from '../state/filter.ts';
import { stretchOf } from './period.ts';
import { afterKey, type End } from './sliderKeys.ts';
import { shareOf, type Stretch } from './stretch.ts';
import { useTimeWords } from './useTimeWords.ts';

interface HandlesProps {
  readonly period: Period;
  readonly bucket: TimeBucket;
  readonly ends: Stretch;
  readonly seen: Stretch;
  /** Says where the period would be while a key is held down. */
  readonly onDraft: (period: Period | null) => void;
  readonly onSet: (period: Period) => void;
}

/** The two ends of the period, each a slider: a key that is held down is one step of the history, like a drag. */
export function Handles(props: HandlesProps) {
  return (
    <>
      <Handle end="from" {...props} />
      <Handle end="to" {...props} />
    </>
  );
}

function Handle({ end, period, bucket, ends, seen, onDraft, onSet }: HandlesProps & { readonly end: End }) {
  const { t } = useTranslation();
  const words = useTimeWords();
  const [held, setHeld] = useState<Period | null>(null);
  const stretch = stretchOf(period, ends);
  const day = end === 'from' ? stretch.from : stretch.to - 1;
  const place = shareOf(seen, stretch[end]);
  const share = Math.min(Math.max(place, 0), 1);
  const letGo = () => {
    if (!held) return;
    setHeld(null);
    onDraft(null);
    onSet(held);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const next = event.shiftKey ? null : afterKey(event.key, end, held ?? period, bucket, ends);
    if (!next) return;
    event.preventDefault();
    event.stopPropagation();
    setHeld(next);
    onDraft(next);
  };
  return (
    <div
      role="slider"
      tabIndex={0}
      className="time-handle"
      data-end={end}
      data-open={period[end] === null}
      data-beyond={place !== share}
      style={{ left: `${share * 100}%` }}
      aria-label={t(end === 'from' ? 'time.firstDay' : 'time.lastDay')}
      aria-orientation="horizontal"
      aria-valuemin={Math.min(ends.from, day)}
      aria-valuemax={Math.max(ends.to - 1, day)}
      aria-valuenow={day}
      aria-valuetext={period[end] === null ? t('time.open', { date: words.day(day) }) : words.day(day)}
      onKeyDown={onKeyDown}
      onKeyUp={letGo}
      onBlur={letGo}
    />
  );
}
