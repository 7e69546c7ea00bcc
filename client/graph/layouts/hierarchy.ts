import { placeIn } from '../../state/placeIn.ts';
import type { Place, Places } from '../../state/view.ts';
import { badness } from './badness.ts';
import { improved } from './improved.ts';
import type { Layout, LayoutInput, LayoutNode } from './layout.ts';
import { chainOf, principalsOf } from './principals.ts';
import { folded, inRow, widthOf } from './rows.ts';
import { settled } from './settled.ts';

/** The rows from top to bottom; what is of another kind comes below them. */
const kinds = ['STATE', 'ORGANIZATION', 'PERSON', 'TOPIC', 'OUTLET'];
/** Between rows of different kinds, of one kind that speaks for itself, and of one that was folded; in canvas pixels. */
const gaps = { kind: 56, chain: 36, fold: 18 } as const;
/** How often rows are ordered anew by those above and below. */
const sweeps = 16;
/** A principal draws its people so many times as strongly as any other line does. */
const principalWeight = 6;
/** Who speaks for whom: states on top, organizations and people below, topics and outlets in rows of their own. */
export const hierarchy: Layout = {
  name: 'hierarchy',
  run: (input, report) => {
    const places = settled(input, inRows(input));
    report(1);
    return Promise.resolve(places);
  },
};

/** Nodes that stand side by side. */
interface Row {
  readonly nodes: readonly LayoutNode[];
  /** What stays free above it, in canvas pixels. */
  readonly gap: number;
  /** Into how many it is folded at least: those with lines between them do not stand in one, where a line would run through all in between. */
  readonly folds: number;
}

function inRows(input: LayoutInput): Places {
  const rows = rowsOf(input);
  const ties = tiesOf(input);
  const widest = roomFor(input);
  // Who hangs together with nobody must not make the picture wider than it is.
  const inside = (x: number) => Math.max(-widest / 2, Math.min(widest / 2, x));
  let xs: Xs = firstGuess(input);
  for (let sweep = 0; sweep < sweeps; sweep += 1)
    for (const { nodes, folds } of sweep % 2 === 0 ? rows : rows.toReversed()) {
      const wishes = new Map(
        nodes.map(({ id }) => [id, inside(meanOf(ties.get(id) ?? [], xs) ?? xs.get(id) ?? 0)]),
      );
      xs = new Map([...xs, ...spacedRow(nodes, folds, widest, wishes)]);
    }
  const order = (wishes: Xs): Xs =>
    new Map(rows.flatMap(({ nodes, folds }) => [...spacedRow(nodes, folds, widest, wishes)]));
  const draw = (wishes: Xs) => stacked(rows, order(wishes), widest);
  const offices = input.lines.filter(({ family }) => family === 'represents');
  const sides = [...sidesOf(input).values()].filter((members) => members.length > 1);
  const rate = (places: Places) =>
    badness(input, places) + farness(offices, places) + strayCost * strays(sides, places);
  return draw(improved(input, xs, () => changes(rows), draw, rate));
}

/** What it spoils that people stand beside whom they speak for, and not under: 10 canvas pixels as much as a crossing. */
function farness(offices: LayoutInput['lines'], places: Places): number {
  let sum = 0;
  for (const { source, target } of offices)
    sum += Math.abs((placeIn(places, source)?.x ?? 0) - (placeIn(places, target)?.x ?? 0)) / 10;
  return sum;
}

/** As much as so many crossings. */
const strayCost = 12;

/** How many stand nearer to the middle of another side than to that of their own. */
function strays(sides: readonly (readonly LayoutNode[])[], places: Places): number {
  const x = ({ id }: LayoutNode) => placeIn(places, id)?.x ?? 0;
  const middles = sides.map((members) => members.reduce((sum, node) => sum + x(node), 0) / members.length);
  let sum = 0;
  for (const [index, members] of sides.entries())
    for (const node of members) {
      const far = Math.abs(x(node) - (middles[index] ?? 0));
      if (middles.some((middle, other) => other !== index && Math.abs(x(node) - middle) <= far)) sum += 1;
    }
  return sum;
}

/** Where from left to right each node stands, or would like to; in canvas pixels. */
type Xs = ReadonlyMap<string, number>;

const spacedRow = (
  nodes: readonly LayoutNode[],
  folds: number,
  widest: number,
  wishes: Xs,
): [string, number][] =>
  folded(sorted(nodes, wishes), widest, folds).flatMap((row) => [
    ...inRow(row, ({ id }) => wishes.get(id) ?? 0),
  ]);

/** Each node in exchange with another of its row, or a little farther left or right. */
function* changes(rows: readonly Row[]): Generator<(xs: Xs) => Xs> {
  for (const { nodes } of rows)
    for (const [index, node] of nodes.entries()) {
      for (const other of nodes.slice(index + 1))
        yield (now) =>
          new Map([...now, [node.id, now.get(other.id) ?? 0], [other.id, now.get(node.id) ?? 0]]);
      for (const by of [-2, -1, -0.5, 0.5, 1, 2])
        yield (now) => new Map([...now, [node.id, (now.get(node.id) ?? 0) + by * widthOf(node)]]);
    }
}

/** Each kind is a row, and those who speak for another of their kind are one below. */
function rowsOf(input: LayoutInput): Row[] {
  const principals = principalsOf(input);
  const kindOf = new Map(input.nodes.map(({ id, kind }) => [id, kind]));
  const rows = new Map<string, { rank: number; depth: number; nodes: LayoutNode[] }>();
  for (const node of input.nodes) {
    const rank = kinds.includes(node.kind) ? kinds.indexOf(node.kind) : kinds.length;
    const depth = chainOf(node.id, principals).filter((id) => kindOf.get(id) === node.kind).length;
    const key = `${rank} ${depth}`;
    const row = rows.get(key);
    if (row) row.nodes.push(node);
    else rows.set(key, { rank, depth, nodes: [node] });
  }
  return [...rows.values()]
    .sort((a, b) => a.rank - b.rank || a.depth - b.depth)
    .map(({ depth, nodes }) => ({
      nodes,
      gap: depth > 0 ? gaps.chain : gaps.kind,
      folds: foldsFor(nodes, input.lines),
    }));
}

/** Two where some have lines with each other, three where many have. */
function foldsFor(nodes: readonly LayoutNode[], lines: LayoutInput['lines']): number {
  const ids = new Set(nodes.map(({ id }) => id));
  const pairs = new Set(
    lines
      .filter(({ source, target }) => source !== target && ids.has(source) && ids.has(target))
      .map(({ source, target }) => [source, target].sort().join(' ')),
  );
  if (nodes.length < 4 || pairs.size < 2) return 1;
  return pairs.size < nodes.length / 2 ? 2 : 3;
}

interface Tie {
  readonly id: string;
  readonly weight: number;
}

/** By whom a node is drawn to the left and right. */
function tiesOf({ nodes, lines }: LayoutInput): ReadonlyMap<string, readonly Tie[]> {
  const ties = new Map(nodes.map(({ id }): [string, Tie[]] => [id, []]));
  for (const { source, target, family } of lines) {
    const [from, to] = [ties.get(source), ties.get(target)];
    if (!from || !to || source === target) continue;
    const weight = family === 'represents' ? principalWeight : 1;
    from.push({ id: target, weight });
    to.push({ id: source, weight });
  }
  return ties;
}

/** Who stands on which side: with all who speak, in the end, for the same. */
function sidesOf(input: LayoutInput): Map<string, LayoutNode[]> {
  const principals = principalsOf(input);
  const sides = new Map<string, LayoutNode[]>();
  for (const node of input.nodes) {
    const side = chainOf(node.id, principals).at(-1) ?? node.id;
    const members = sides.get(side);
    if (members) members.push(node);
    else sides.set(side, [node]);
  }
  return sides;
}

/** Sides beside each other, the largest in the middle. */
function firstGuess(input: LayoutInput): Map<string, number> {
  const sides = sidesOf(input);
  const xs = new Map<string, number>();
  let [left, right] = [0, 0];
  [...sides.values()]
    .sort((a, b) => b.length - a.length)
    .forEach((members, index) => {
      const width = Math.max(...members.map(widthOf)) * Math.sqrt(members.length);
      const x = index === 0 ? 0 : index % 2 === 0 ? left - width / 2 : right + width / 2;
      for (const { id } of members) xs.set(id, x);
      if (index === 0) [left, right] = [-width / 2, width / 2];
      else if (index % 2 === 0) left -= width;
      else right += width;
    });
  return xs;
}

function meanOf(ties: readonly Tie[], xs: Xs): number | null {
  let [sum, whole] = [0, 0];
  for (const { id, weight } of ties) {
    const x = xs.get(id);
    if (x === undefined) continue;
    sum += x * weight;
    whole += weight;
  }
  return whole === 0 ? null : sum / whole;
}

const sorted = (nodes: readonly LayoutNode[], xs: Xs): LayoutNode[] =>
  [...nodes].sort((a, b) => (xs.get(a.id) ?? 0) - (xs.get(b.id) ?? 0));

/** The rows under each other, each as high as its highest node. */
function stacked(rows: readonly Row[], xs: Xs, widest: number): Places {
  const places: Record<string, Place> = {};
  let edge = 0;
  for (const { nodes, gap, folds } of rows)
    folded(sorted(nodes, xs), widest, folds).forEach((row, index) => {
      const y = edge + (index === 0 ? gap : gaps.fold) + Math.max(...row.map(({ reach }) => reach.up));
      for (const { id } of row) places[id] = { x: xs.get(id) ?? 0, y };
      edge = y + Math.max(...row.map(({ reach }) => reach.down));
    });
  return places;
}

/** As wide as the room, or, where there is more than fits, as wide as a picture of its shape must be. */
function roomFor({ nodes, room }: LayoutInput): number {
  const area = nodes.reduce(
    (sum, node) => sum + widthOf(node) * (node.reach.up + node.reach.down + gaps.fold),
    0,
  );
  const aspect = Math.max(1, room.width) / Math.max(1, room.height);
  return Math.max(room.width, Math.sqrt(area * aspect) * 1.2);
}
