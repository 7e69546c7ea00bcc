import type { LayoutInput } from './layout.ts';
import { widthOf } from './rows.ts';

/** How days lie on the canvas from left to right: as far from each other as they are in time. */
export interface TimeScale {
  /** First and last day, YYYY-MM-DD. */
  readonly from: string;
  readonly to: string;
  /** Where a day lies, in canvas pixels; days outside lie outside. */
  readonly xOf: (day: string) => number;
  /** The right edge of the column of what is undated, in canvas pixels. */
  readonly undatedEdge: number;
}

/** How much of the picture is label, where there are many nodes. */
const fill = 0.45;
/** Between the undated and the first day, in canvas pixels. */
const margin = 60;

/** The scale of a picture by time; null where nothing is dated. */
export function timeScale({ nodes, room }: Pick<LayoutInput, 'nodes' | 'room'>): TimeScale | null {
  const days = nodes
    .flatMap(({ earliest }) => (earliest && Number.isFinite(ordinal(earliest)) ? [earliest] : []))
    .sort();
  const [from, to] = [days[0], days.at(-1)];
  if (from === undefined || to === undefined) return null;
  const area = nodes.reduce((sum, node) => sum + widthOf(node) * (node.reach.up + node.reach.down), 0);
  const aspect = Math.max(1, room.width) / Math.max(1, room.height);
  const width = Math.max(room.width * 0.8, Math.sqrt((area / fill) * aspect));
  const first = ordinal(from);
  const span = Math.max(1, ordinal(to) - first);
  return {
    from,
    to,
    xOf: (day) => ((ordinal(day) - first) / span) * width,
    undatedEdge: -margin - Math.max(0, ...nodes.map(({ reach }) => reach.left)),
  };
}

/** Days since 1970, by the calendar that EDTF uses. */
const ordinal = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000;
