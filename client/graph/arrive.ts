import { placeIn } from '../state/placeIn.ts';
import type { Place, Places, TimeScale } from '../state/view.ts';
import { Growing } from './layouts/growing.ts';
import { neighboursOf } from './layouts/hops.ts';
import type { LayoutInput, LayoutNode } from './layouts/layout.ts';
import { middle } from './layouts/pinned.ts';
import { middleOfDay } from './layouts/timeScale.ts';

/** Distances and directions in which a place is looked for, in canvas pixels and parts of a full turn. */
const distances = [120, 180, 250, 330, 420];
const directions = 14;
/** Of more new nodes than this, each takes the nearest place that is free. */
const mostCompared = 250;
/** How far apart the places are that are tried above and below each other on a day, in canvas pixels, and how many. */
const rows = { step: 20, most: 60 };
/** Pictures are wider than high, and so are labels. */
const wider = 1.3;

/**
 * Places nodes that came later: each near what it hangs on, where it disturbs the picture least. Nothing else moves.
 *
 * @param ids of the new nodes; those with most lines to what is drawn are placed first
 * @param scale of a picture by time: each stands on its day, or left of all days
 * @returns the places of the new nodes alone
 */
export function arrive(input: LayoutInput, ids: ReadonlySet<string>, scale: TimeScale | null = null): Places {
  const { nodes, places } = input;
  const picture = new Growing(input);
  const waiting = new Map<string, LayoutNode>();
  for (const node of nodes) {
    const place = placeIn(places, node.id);
    if (ids.has(node.id) || !place) waiting.set(node.id, node);
    else picture.put(node, place);
  }
  const holds = holdsOf(input);
  const compares = waiting.size <= mostCompared;
  const arrived: Record<string, Place> = {};
  while (waiting.size > 0) {
    const next = mostHeld(waiting, holds, picture.places);
    if (!next) break;
    waiting.delete(next.node.id);
    const centre = centreOf(next.hold, picture.places);
    const place = scale
      ? placeOnDay(picture, next.node, { x: dayX(next.node, scale), y: centre.y })
      : compares
        ? bestPlace(picture, next.node, centre)
        : picture.nearestFree(next.node, centre, distances[0]);
    picture.put(next.node, place);
    arrived[next.node.id] = place;
  }
  return arrived;
}

/** What each node hangs on: those it has lines with, and those it shares a box with. */
function holdsOf(input: LayoutInput): ReadonlyMap<string, ReadonlySet<string>> {
  const neighbours = neighboursOf(input);
  const mates = new Map<string, string[]>();
  for (const { id, parent } of input.nodes) if (parent) mates.set(parent, [...(mates.get(parent) ?? []), id]);
  return new Map(
    input.nodes.map(({ id, parent }) => {
      const group = parent ? (mates.get(parent) ?? []).filter((mate) => mate !== id) : [];
      return [id, group.length > 0 ? new Set(group) : (neighbours.get(id) ?? new Set<string>())];
    }),
  );
}

interface Held {
  readonly node: LayoutNode;
  readonly hold: readonly Place[];
}

/** Of those that wait the one that hangs on most of what is placed; of equal ones the first. */
function mostHeld(
  waiting: ReadonlyMap<string, LayoutNode>,
  holds: ReadonlyMap<string, ReadonlySet<string>>,
  places: Places,
): Held | null {
  let most: Held | null = null;
  for (const node of waiting.values()) {
    const hold = [...(holds.get(node.id) ?? [])].flatMap((id) => placeIn(places, id) ?? []);
    if (!most || hold.length > most.hold.length) most = { node, hold };
  }
  return most;
}

/** The middle of what a node hangs on; below the picture, where it hangs on nothing. */
function centreOf(hold: readonly Place[], places: Places): Place {
  if (hold.length > 0) return middle(hold);
  const all = Object.values(places);
  return { x: middle(all).x, y: all.reduce((lowest, { y }) => Math.max(lowest, y), 0) };
}

function bestPlace(picture: Growing, node: LayoutNode, centre: Place): Place {
  let best: { place: Place; score: number } | null = null;
  for (const distance of distances)
    for (let turn = 0; turn < directions; turn += 1) {
      const angle = (turn / directions) * 2 * Math.PI;
      const place = {
        x: centre.x + Math.cos(angle) * distance * wider,
        y: centre.y + Math.sin(angle) * distance,
      };
      if (!picture.isFree(node, place)) continue;
      // A little farther is a little worse, so that what hangs together stays together.
      const score = picture.costOf(node, place) + distance / 60;
      if (!best || score < best.score) best = { place, score };
    }
  return best?.place ?? picture.nearestFree(node, centre, distances.at(-1));
}

/** Where the day of a node lies; of an undated one, the column left of all days. */
function dayX({ earliest, reach }: LayoutNode, scale: TimeScale): number {
  const x = earliest ? middleOfDay(scale, earliest) : NaN;
  return Number.isFinite(x) ? x : scale.undatedEdge - reach.right;
}

/** The free place above or below that is nearest; beside its day where that is full. */
function placeOnDay(picture: Growing, node: LayoutNode, { x, y }: Place): Place {
  for (let row = 0; row <= rows.most; row += 1)
    for (const side of [1, -1]) {
      const place = { x, y: y + side * row * rows.step };
      if (picture.isFree(node, place)) return place;
    }
  return picture.nearestFree(node, { x, y }, distances[0]);
}
