import { relationFamilies } from '../kinds/relationKinds.ts';
import { highest, type Bar, type Part } from './bars.ts';
import type { Band } from './spans.ts';
import { shareOf, type Stretch } from './stretch.ts';
import { ticksOf } from './ticks.ts';
import type { Histogram } from './useHistogram.ts';
import { useTimeWords } from './useTimeWords.ts';
import { useDates } from '../dates/useDates.ts';
import { useNumberText } from '../numbers/useNumberText.ts';

/** Measures of a histogram, in pixels. */
export interface PlotSize {
  readonly width: number;
  /** Of the bars. */
  readonly height: number;
  /** Of a lane of what is known less exactly. */
  readonly lane: number;
}
export const axisHeight = 20;
/** A label of the axis needs so much. */
const labelRoom = 76;
const thinnest = 2;
/** Lower bars have no scale beside them. */
const scaleHeight = 40;

export const plotHeight = (lanes: number, { height, lane }: PlotSize): number =>
  lanes * lane + height + axisHeight;

interface PlotProps {
  readonly histogram: Histogram;
  readonly size: PlotSize;
  /** What lies outside this stretch is drawn pale; null is nothing. */
  readonly period: Stretch | null;
  /** What is pointed at or stood on. */
  readonly marked: Bar | Band | null;
}

/** The drawing of a histogram: pale bands above, bars below them, the calendar at the bottom. What it says stands beside it. */
export function Plot({ histogram, size, period, marked }: PlotProps) {
  const { seen, bars, lanes } = histogram;
  const x = (point: number) => Math.min(Math.max(shareOf(seen, point), 0), 1) * size.width;
  const base = lanes.length * size.lane + size.height;
  const number = useNumberText();
  const most = highest(bars);
  const lookOf = (item: Bar | Band) =>
    [
      period && (item.to <= period.from || item.from >= period.to) ? 'outside' : '',
      item === marked ? 'marked' : '',
    ]
      .join(' ')
      .trim() || undefined;
  return (
    <svg className="plot" width={size.width} height={base + axisHeight} aria-hidden="true">
      <Axis seen={seen} width={size.width} base={base} />
      {size.height > scaleHeight && bars.length > 0 && (
        <g className="axis scale">
          <line x1={0} x2={size.width} y1={base - size.height + 4.5} y2={base - size.height + 4.5} />
          <text x={0} y={base - size.height + 15}>
            {number(most)}
          </text>
        </g>
      )}
      {lanes.map((lane, row) =>
        lane.map((band) => (
          <BandRow
            key={`${band.date} ${band.from}`}
            band={band}
            look={lookOf(band)}
            left={x(band.from)}
            right={x(band.to)}
            top={row * size.lane}
            height={size.lane - 2}
            width={size.width}
          />
        )),
      )}
      {bars.map((bar) => (
        <g key={bar.from} className={lookOf(bar)}>
          <Stack
            parts={bar.parts}
            left={x(bar.from)}
            width={Math.max(x(bar.to) - x(bar.from) - 1, thinnest)}
            base={base}
            unit={(size.height - 4) / most}
          />
        </g>
      ))}
    </svg>
  );
}

interface StackProps {
  readonly parts: readonly Part[];
  readonly left: number;
  readonly width: number;
  readonly base: number;
  /** Height of one event. */
  readonly unit: number;
}

/** Bars of years far apart are no wider than this, so that few events do not look like many. */
const widest = 28;

function Stack({ parts, left, width, base, unit }: StackProps) {
  const drawn = Math.min(width, widest);
  const heights = parts.map(({ count }) => Math.max(count * unit, thinnest));
  return parts.map(({ family }, index) => {
    const below = heights.slice(0, index).reduce((sum, height) => sum + height, 0);
    const height = heights[index] ?? 0;
    return (
      <rect
        key={family}
        x={left + (width - drawn) / 2 + 0.5}
        y={base - below - height}
        width={drawn}
        height={height}
        fill={`var(${relationFamilies[family].token})`}
      />
    );
  });
}

interface BandRowProps {
  readonly band: Band;
  readonly look: string | undefined;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly height: number;
  /** Of the whole. */
  readonly width: number;
}

/** About what a letter of a label takes. */
const letter = 6;

function BandRow({ band, look, left, right, top, height, width }: BandRowProps) {
  const { date } = useDates();
  const number = useNumberText();
  const from = Math.max(left, 0);
  const drawn = Math.max(Math.min(right, width) - from - 1, thinnest);
  const words = `${date(band.date)} · ${number(band.count)}`;
  const label = [words, number(band.count)].find((text) => text.length * letter + 8 <= drawn);
  const sumOf = (parts: readonly Part[]) => parts.reduce((sum, { count }) => sum + count, 0);
  const unit = drawn / sumOf(band.parts);
  return (
    <g className={`band ${look ?? ''}`}>
      {band.parts.map(({ family, count }, index) => (
        <rect
          key={family}
          x={from + sumOf(band.parts.slice(0, index)) * unit + 0.5}
          y={top}
          width={count * unit}
          height={height}
          fill={`var(${relationFamilies[family].token})`}
        />
      ))}
      {label && height >= 11 && (
        <text x={from + 5} y={top + height / 2} dominantBaseline="central">
          {label}
        </text>
      )}
    </g>
  );
}

function Axis({
  seen,
  width,
  base,
}: {
  readonly seen: Stretch;
  readonly width: number;
  readonly base: number;
}) {
  const words = useTimeWords();
  const ticks = ticksOf(seen, labelRoom / width);
  return (
    <g className="axis">
      <line x1={0} x2={width} y1={base + 0.5} y2={base + 0.5} />
      {ticks.map((tick, index) => {
        const x = shareOf(seen, tick.at) * width;
        const text = words.tick(tick, index === 0);
        // A label that would run out of the drawing is left out; its mark stays.
        const fits = x + text.length * letter + 4 <= width;
        return (
          <g key={tick.at}>
            <line x1={x} x2={x} y1={base} y2={base + 5} />
            {fits && (
              <text x={x + 3} y={base + 15}>
                {text}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}
