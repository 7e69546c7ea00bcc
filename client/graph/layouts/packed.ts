import { placeIn } from '../../state/placeIn.ts';
import type { Places } from '../../state/view.ts';
import type { Box } from '../messiness.ts';
import { boxAround, boxAt } from './boxes.ts';
import type { LayoutInput, LayoutNode } from './layout.ts';

/** Fewer pieces than this find their own places well enough. */
const fewest = 4;
/** Room around each piece, in canvas pixels. */
const gap = 36;

interface Piece {
  readonly nodes: readonly LayoutNode[];
  readonly box: Box;
}

/**
 * Places in which what hangs together keeps its shape, and the pieces that nothing joins stand in rows, the largest first:
 * forces drive them apart without end. Nothing moves where something is pinned, or where there are few pieces.
 */
export function packed(input: LayoutInput, places: Places): Places {
  const pieces = piecesOf(input, places);
  if (pieces.length < fewest || input.nodes.some(({ id }) => input.pinned.has(id))) return places;
  const sized = pieces.map((piece) => ({
    piece,
    width: piece.box.x2 - piece.box.x1 + gap,
    height: piece.box.y2 - piece.box.y1 + gap,
  }));
  sized.sort((a, b) => b.height - a.height || b.width - a.width);
  const area = sized.reduce((sum, { width, height }) => sum + width * height, 0);
  const aspect = input.room.width / Math.max(1, input.room.height);
  const full = Math.max(Math.sqrt(area * aspect * 1.15), ...sized.map(({ width }) => width));

  const result: Record<string, { x: number; y: number }> = {};
  let [x, y, rowHeight] = [0, 0, 0];
  for (const { piece, width, height } of sized) {
    if (x > 0 && x + width > full) {
      y += rowHeight;
      [x, rowHeight] = [0, 0];
    }
    for (const { id } of piece.nodes) {
      const place = placeIn(places, id);
      if (place) result[id] = { x: place.x - piece.box.x1 + x, y: place.y - piece.box.y1 + y };
    }
    x += width;
    rowHeight = Math.max(rowHeight, height);
  }
  return result;
}

/** What hangs together by lines or stands in one box. */
function piecesOf({ nodes, lines }: LayoutInput, places: Places): Piece[] {
  const leader = new Map(nodes.map(({ id }) => [id, id]));
  const lead = (id: string): string => {
    let top = id;
    for (let next = leader.get(top); next !== undefined && next !== top; next = leader.get(top)) top = next;
    leader.set(id, top);
    return top;
  };
  const join = (a: string, b: string): void => {
    if (leader.has(a) && leader.has(b)) leader.set(lead(a), lead(b));
  };
  for (const { source, target } of lines) join(source, target);
  const boxes = new Map<string, string>();
  for (const { id, parent } of nodes) {
    if (!parent) continue;
    join(id, boxes.get(parent) ?? id);
    boxes.set(parent, id);
  }
  const groups = new Map<string, LayoutNode[]>();
  for (const node of nodes) {
    const top = lead(node.id);
    groups.set(top, [...(groups.get(top) ?? []), node]);
  }
  return [...groups.values()].map((members) => ({
    nodes: members,
    box: boxAround(members.map((node) => boxAt(placeIn(places, node.id) ?? { x: 0, y: 0 }, node.reach))),
  }));
}
