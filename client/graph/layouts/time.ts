import { placeIn } from '../../state/placeIn.ts';
import type { Place, Places, TimeScale } from '../../state/view.ts';
import { Growing } from './growing.ts';
import { busiestFirst, neighboursOf, type Neighbours } from './hops.ts';
import { improved } from './improved.ts';
import type { Layout, LayoutInput, LayoutNode } from './layout.ts';
import { pinnedPlaces } from './pinned.ts';
import { widthOf } from './rows.ts';
import { settled } from './settled.ts';
import { spaced } from './spaced.ts';
import { endOf, heightByTime, heightOfNode, middleOfDay, timeScale } from './timeScale.ts';

/** How far apart the places are that are tried above and below each other, in canvas pixels. */
const step = 20;
/** How far beside its day a node is put first, where its column is full; in canvas pixels. */
const aside = 40;
/** How far beside its day a node may stand, as a share of its width. */
const beside = 0.45;

/** From left to right by the day of the first event; what is undated in a column of its own at the left. */
export const time: Layout = {
  name: 'time',
  run: (input, report) => {
    const places = settled(input, byDay(input));
    report(1);
    return Promise.resolve(places);
  },
};

function byDay(input: LayoutInput): Places {
  const scale = timeScale(input);
  const neighbours = neighboursOf(input);
  const height = heightOf(input, scale);
  const pinned = pinnedPlaces(input);
  const picture = new Growing(input);
  for (const node of input.nodes) {
    const place = placeIn(pinned, node.id);
    if (place) picture.put(node, place);
  }
  const loose = busiestFirst(input.nodes, neighbours).filter(({ id }) => !placeIn(pinned, id));
  const dayX = ({ earliest }: LayoutNode) => (earliest && scale ? middleOfDay(scale, earliest) : NaN);
  const roomOf = ({ earliest }: LayoutNode) => scale?.days.find(({ day }) => day === earliest)?.width ?? 0;
  const dated = loose.filter((node) => Number.isFinite(dayX(node)));
  const undated = loose.filter((node) => !Number.isFinite(dayX(node)));
  for (const node of dated) {
    // What is pinned may stand far above or below.
    const y = Math.max(-height / 2, Math.min(height / 2, wish(node, neighbours, picture.places)));
    picture.put(node, freePlace(picture, node, { x: dayX(node), y }, height));
  }
  const edge = scale?.undatedEdge ?? 0;
  const places = { ...picture.places, ...columns(undated, neighbours, picture.places, edge, height) };
  return improved(
    input,
    places,
    // Who stands beside the others of a crowded day keeps its place there.
    () =>
      changes(
        dated,
        height,
        ({ id }) => placeIn(picture.places, id)?.x ?? 0,
        (node, x) => Math.abs(x - dayX(node)) <= Math.max(beside * node.width, roomOf(node) / 2),
      ),
    (state) => state,
  );
}

/**
 * Each node higher or lower, or in exchange with another. It may stand a little beside its day, as long as its shape
 * still lies on it: who stands in a column one above the other hides the lines between them.
 */
function* changes(
  nodes: readonly LayoutNode[],
  height: number,
  xOf: (node: LayoutNode) => number,
  isOnDay: (node: LayoutNode, x: number) => boolean,
): Generator<(places: Places) => Places> {
  for (const [index, node] of nodes.entries()) {
    const { id, width, reach } = node;
    for (let y = -height / 2 + reach.up; y <= height / 2 - reach.down; y += step * 1.5)
      for (const side of [0, -1, 1]) {
        const x = xOf(node) + side * beside * width;
        if (side === 0 || isOnDay(node, x)) yield (places) => ({ ...places, [id]: { x, y } });
      }
    for (const other of nodes.slice(index + 1))
      yield (places) => ({
        ...places,
        [id]: { x: xOf(node), y: placeIn(places, other.id)?.y ?? 0 },
        [other.id]: { x: xOf(other), y: placeIn(places, id)?.y ?? 0 },
      });
  }
}

/** The height of those a node has lines with; the middle, where they have no places yet. */
function wish({ id }: LayoutNode, neighbours: Neighbours, places: Places): number {
  const ys = [...(neighbours.get(id) ?? [])].flatMap((near) => placeIn(places, near)?.y ?? []);
  return ys.reduce((sum, y) => sum + y, 0) / Math.max(1, ys.length);
}

/** The free place on a node's day that is nearest to where it would like to stand; beside it, where the day is full. */
function freePlace(picture: Growing, node: LayoutNode, { x, y }: Place, height: number): Place {
  for (let shift = 0; ; shift = shift > 0 ? -shift : -shift + aside)
    for (let up = 0; Math.abs(up) <= height; up = up > 0 ? -up : -up + step) {
      const place = { x: x + shift, y: y + up };
      if (Math.abs(place.y) <= height / 2 + step && picture.isFree(node, place)) return place;
    }
}

/** Columns from the right edge to the left, as many as it takes, each node near the height of its neighbours. */
function columns(
  nodes: readonly LayoutNode[],
  neighbours: Neighbours,
  places: Places,
  edge: number,
  height: number,
): Places {
  const ordered = nodes
    .map((node) => ({ node, y: wish(node, neighbours, places) }))
    .sort((a, b) => a.y - b.y);
  const needed = ordered.reduce((sum, { node }) => sum + heightOfNode(node), 0);
  const count = Math.max(1, Math.ceil(needed / height));
  const result: Record<string, Place> = {};
  let right = edge;
  for (let column = 0; column < count; column += 1) {
    const members = ordered.filter((_, index) => index % count === column);
    const ys = spaced(
      members.map(({ node, y }) => y + offset(node)),
      members.map(({ node }) => heightOfNode(node)),
    );
    members.forEach(({ node }, index) => {
      result[node.id] = { x: right - node.reach.right, y: (ys[index] ?? 0) - offset(node) };
    });
    right -= Math.max(0, ...members.map(({ node }) => widthOf(node)));
  }
  return result;
}

/** How far the middle of what is drawn lies below the place. */
const offset = ({ reach }: LayoutNode): number => (reach.down - reach.up) / 2;

/** As high as the picture asks for, and no lower than all that is in it needs. */
function heightOf(input: LayoutInput, scale: TimeScale | null): number {
  const { nodes, room } = input;
  const area = nodes.reduce((sum, node) => sum + widthOf(node) * heightOfNode(node), 0);
  const width = scale ? Math.max(1, endOf(scale)) : room.width;
  return Math.max(heightByTime(input), (area / width) * 1.2);
}
