import { placeIn } from '../../state/placeIn.ts';
import type { Place, Places } from '../../state/view.ts';
import { busiestFirst, hopsFrom, neighboursOf } from './hops.ts';
import { improved } from './improved.ts';
import type { Layout, LayoutInput, LayoutNode } from './layout.ts';
import { middle, pinnedPlaces } from './pinned.ts';
import { ringsOf, type Ring } from './rings.ts';
import { settled } from './settled.ts';
import { spacedAround } from './spaced.ts';
import { wedges } from './wedges.ts';

/** How often the circle is divided anew. */
const sweeps = 8;
/** Every node is tried at so many angles. */
const turns = 16;
/** Labels are wider than high, and so is the room: circles are drawn as ellipses, at most so much wider than high. */
const widestEllipse = 1.5;

/** Rings around what is picked, or the busiest, by how many lines lead there; outermost, what hangs together with none of it. */
export const concentric: Layout = {
  name: 'concentric',
  run: (input, report) => {
    const places = settled(input, around(input));
    report(1);
    return Promise.resolve(places);
  },
};

function around(input: LayoutInput): Places {
  const { nodes, picked, room } = input;
  const neighbours = neighboursOf(input);
  const chosen = nodes.filter(({ id }) => picked.includes(id));
  const centres = chosen.length > 0 ? chosen : busiestFirst(nodes, neighbours).slice(0, 1);
  const ids = centres.map(({ id }) => id);
  const hops = hopsFrom(ids, neighbours);
  const stretch = Math.min(widestEllipse, Math.max(1, room.width / Math.max(1, room.height)));
  const pinned = pinnedPlaces(input);
  const centre = middle(ids.flatMap((id) => placeIn(pinned, id) ?? []));
  const levels = levelsOf(nodes, hops);
  const draw = (angles: Angles) => placesOn(ringsOf(levels, angles, stretch), angles, centre, stretch);
  let angles: Angles = new Map();
  for (let sweep = 0; sweep < sweeps; sweep += 1) angles = wedges(nodes, ids, hops, neighbours, angles);
  return draw(improved(input, angles, () => changes(levels), draw));
}

/** Where on its ring each node would like to stand, in radians. */
type Angles = ReadonlyMap<string, number>;

/** Each node somewhere else on its ring, or in exchange with another. */
function* changes(levels: readonly (readonly LayoutNode[])[]): Generator<(angles: Angles) => Angles> {
  for (const level of levels)
    for (const [index, { id }] of level.entries()) {
      for (const { id: other } of level.slice(index + 1))
        yield (angles) => new Map([...angles, [id, angles.get(other) ?? 0], [other, angles.get(id) ?? 0]]);
      for (let turn = 0; turn < turns; turn += 1)
        yield (angles) => new Map([...angles, [id, ((turn + 0.5) / turns) * 2 * Math.PI]]);
    }
}

/** The nodes by their distance from the centre; last those that no line leads to. */
function levelsOf(nodes: readonly LayoutNode[], hops: ReadonlyMap<string, number>): LayoutNode[][] {
  const levels = new Map<number, LayoutNode[]>();
  for (const node of nodes) {
    const hop = hops.get(node.id) ?? Infinity;
    const level = levels.get(hop);
    if (level) level.push(node);
    else levels.set(hop, [node]);
  }
  return [...levels].sort(([a], [b]) => a - b).map(([, level]) => level);
}

function placesOn(rings: readonly Ring[], wishes: Angles, centre: Place, stretch: number): Places {
  return Object.fromEntries(
    rings.flatMap(({ nodes, radius, sizes }) => {
      const angles = spacedAround(
        nodes.map(({ id }) => wishes.get(id) ?? 0),
        sizes,
      );
      return nodes.map(({ id }, index): [string, Place] => {
        const angle = angles[index] ?? 0;
        return [
          id,
          { x: centre.x + radius * stretch * Math.cos(angle), y: centre.y + radius * Math.sin(angle) },
        ];
      });
    }),
  );
}
