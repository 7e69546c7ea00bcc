import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dateOf, dayText } from '../dates/days.ts';
import type { TimeScale } from '../state/view.ts';
import { useTimeWords } from '../time/useTimeWords.ts';
import { axisMarks, type AxisMarks } from './axisMarks.ts';
import type { Canvas, Look } from './createCanvas.ts';
import type { Scene } from './scene.ts';

/** Height of the row of labels, in pixels. */
const rowHeight = 20;
/** At the right the buttons of the zoom lie over it. */
const covered = 52;
/** About what a letter of a label takes. */
const letter = 6.5;

interface AxisProps {
  readonly canvas: Canvas;
  readonly scale: TimeScale;
  /** Whether anything drawn has no date. */
  readonly hasUndated: boolean;
}

export const hasUndated = ({ nodes }: Scene): boolean =>
  nodes.some(({ kind, earliest }) => kind !== 'GROUP' && earliest === null);

/** The lines of the days, behind the graph. Each node tells its days in its panel: the axis is for eyes alone. */
export function TimeGrid({ canvas, scale, hasUndated }: AxisProps) {
  const { marks, height } = useMarks(canvas, scale);
  return (
    <svg className="time-grid" aria-hidden="true">
      {marks.ticks.map(({ at, x }) => (
        <line key={at} x1={x} x2={x} y1={0} y2={height} />
      ))}
      {hasUndated && marks.undated > 0 && (
        <rect x={0} width={marks.undated} y={0} height={height} className="undated" />
      )}
    </svg>
  );
}

/** The days in words, in front of the graph at the lower edge. */
export function TimeLabels({ canvas, scale, hasUndated }: AxisProps) {
  const { t } = useTranslation();
  const words = useTimeWords();
  const { marks, width, height } = useMarks(canvas, scale);
  const top = height - rowHeight;
  const undated = t('canvas.undated');
  const undatedEnd = Math.min(marks.undated, width - covered) - 6;
  return (
    <svg className="time-labels" aria-hidden="true">
      <rect x={0} width={width} y={top} height={rowHeight} />
      <line x1={0} x2={width} y1={top + 0.5} y2={top + 0.5} />
      {marks.ticks.map((tick, index) => {
        const before = marks.ticks[index - 1];
        const isOfNewYear = !before || yearOf(before.at) !== yearOf(tick.at);
        const text = words.tick(tick, isOfNewYear);
        // A label that would run under the buttons or out of the canvas is left out; its mark stays.
        const fits = tick.x + text.length * letter < width - covered;
        return (
          <g key={tick.at} data-day={dayText(tick.at)}>
            <line x1={tick.x} x2={tick.x} y1={top} y2={top + 5} />
            {fits && (
              <text x={tick.x + 4} y={top + 14}>
                {text}
              </text>
            )}
          </g>
        );
      })}
      {hasUndated && undatedEnd > undated.length * letter && (
        <text x={undatedEnd} y={top + 14} textAnchor="end" className="undated">
          {undated}
        </text>
      )}
    </svg>
  );
}

const yearOf = (day: number): number => dateOf(day).getUTCFullYear();

function useMarks(
  canvas: Canvas,
  scale: TimeScale,
): { readonly marks: AxisMarks; readonly width: number; readonly height: number } {
  const [look, setLook] = useState<Look>(() => canvas.look());
  useEffect(() => canvas.followLook(setLook), [canvas]);
  const marks = useMemo(() => axisMarks(scale, look), [scale, look]);
  return { marks, width: look.width, height: look.height };
}
