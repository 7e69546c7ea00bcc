import { placeIn } from '../../state/placeIn.ts';
import type { Places } from '../../state/view.ts';
import { boxAround, boxAt } from './boxes.ts';
import type { LayoutNode, Room } from './layout.ts';

/** How far a picture is stretched at most. */
const most = 1.7;

/** Width and height of a picture, in canvas pixels. */
export function sizeOf(nodes: readonly LayoutNode[], places: Places): Room {
  const { x1, y1, x2, y2 } = boxAround(
    nodes.map(({ id, reach }) => boxAt(placeIn(places, id) ?? { x: 0, y: 0 }, reach)),
  );
  return { width: x2 - x1, height: y2 - y1 };
}

/** Stretches a picture in its narrow direction to the shape of the room: only apart, so nothing comes to overlap. */
export function spread(nodes: readonly LayoutNode[], places: Places, room: Room): Places {
  const { width, height } = sizeOf(nodes, places);
  const aspect = Math.max(1, room.width) / Math.max(1, room.height);
  const ratio = Math.max(1, width) / Math.max(1, height);
  const wider = Math.min(most, Math.max(1, aspect / ratio));
  const taller = Math.min(most, Math.max(1, ratio / aspect));
  return Object.fromEntries(
    Object.entries(places).map(([id, { x, y }]) => [id, { x: x * wider, y: y * taller }]),
  );
}
