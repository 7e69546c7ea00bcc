import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force';
import { placeIn } from '../../state/placeIn.ts';
import type { Place, Places } from '../../state/view.ts';
import { seeded } from '../seeded.ts';
import { apart } from './apart.ts';
import { busiestFirst, hopsFrom, neighboursOf } from './hops.ts';
import type { LayoutInput, LayoutNode } from './layout.ts';
import { lineLength } from './lineLength.ts';
import { middle, pinnedPlaces } from './pinned.ts';
import { spread } from './spread.ts';

/** What a simulation goes by. */
export interface Settings {
  /** Until the picture has cooled down. */
  readonly steps: number;
  /** How strongly nodes drive each other apart. */
  readonly repulsion: number;
  /** How long lines are: a part of what their family wants, and of the room that their ends take. */
  readonly length: { readonly ofFamily: number; readonly ofEnds: number };
  /** How strongly everything is drawn to the middle. */
  readonly gravity: number;
  /** Nodes start where this seed puts them; null puts them on a spiral around the busiest. */
  readonly seed: number | null;
}

/** For many nodes, who find their way from a start in the order of what hangs together. */
const ofMany: Settings = {
  steps: 300,
  repulsion: 700,
  length: { ofFamily: 1, ofEnds: 0.5 },
  gravity: 0.025,
  seed: null,
};

interface Body extends SimulationNodeDatum {
  readonly node: LayoutNode;
  readonly x: number;
  readonly y: number;
}
interface Spring extends SimulationLinkDatum<Body> {
  readonly length: number;
}

/** A force layout that goes on step by step, so that it can be watched and stopped. */
export interface Simulation {
  /** Goes on by a step; returns how much is done, 0–1. */
  readonly step: () => number;
  /** The places as they are by now, without overlaps. */
  readonly places: () => Places;
}

/**
 * Forces by d3-force: its repulsion is gathered in a quadtree (Barnes and Hut, 1986), so that a step of n nodes costs
 * n log n. It draws no random numbers but from its own fixed seed.
 */
export function simulation(input: LayoutInput, settings = ofMany): Simulation {
  const { steps, repulsion, gravity, seed } = settings;
  const pinned = pinnedPlaces(input);
  const centre = middle(Object.values(pinned));
  const bodies = seed === null ? spiral(input, pinned, centre) : scattered(input, pinned, centre, seed);
  const aspect = Math.sqrt(Math.max(1, input.room.width) / Math.max(1, input.room.height));
  const forces = forceSimulation<Body>(bodies)
    .stop()
    .alphaDecay(1 - 0.001 ** (1 / steps))
    .force(
      'lines',
      forceLink<Body, Spring>(springsOf(input, bodies, settings)).distance(({ length }) => length),
    )
    .force('repulsion', forceManyBody<Body>().strength(-repulsion).theta(0.9).distanceMax(2400))
    .force('room', forceCollide<Body>(({ node }) => roomOf(node)).strength(0.5))
    // Nothing drifts away; the stronger pull in height gives the picture the shape of the room.
    .force('x', forceX<Body>(centre.x).strength(gravity / aspect))
    .force('y', forceY<Body>(centre.y).strength(gravity * aspect))
    .force('groups', (alpha) => gather(bodies, alpha));
  let done = 0;
  return {
    step() {
      if (done < steps) forces.tick();
      done = Math.min(steps, done + 1);
      return done / steps;
    },
    places() {
      const places = Object.fromEntries(bodies.map(({ node, x, y }): [string, Place] => [node.id, { x, y }]));
      const ids = new Set(Object.keys(pinned));
      const free = ids.size > 0 ? { ...places, ...pinned } : spread(input.nodes, places, input.room);
      return apart(input.nodes, free, ids);
    },
  };
}

/** Nodes start on a spiral around the busiest, in the order of their distance from it. */
function spiral(input: LayoutInput, pinned: Places, centre: Place): Body[] {
  const neighbours = neighboursOf(input);
  const [hub] = busiestFirst(input.nodes, neighbours);
  const hops = hopsFrom(hub ? [hub.id] : [], neighbours);
  return [...input.nodes]
    .sort((a, b) => (hops.get(a.id) ?? Infinity) - (hops.get(b.id) ?? Infinity) || 0)
    .map((node, index) => {
      const place = placeIn(pinned, node.id);
      if (place) return { node, x: place.x, y: place.y, fx: place.x, fy: place.y };
      const angle = index * Math.PI * (3 - Math.sqrt(5));
      const radius = 40 * Math.sqrt(index);
      return { node, x: centre.x + radius * Math.cos(angle), y: centre.y + radius * Math.sin(angle) };
    });
}

/** How far from the middle nodes are scattered at most, in canvas pixels across. */
const scatter = 600;

/** Nodes start anywhere, as the seed has it. */
function scattered({ nodes }: LayoutInput, pinned: Places, centre: Place, seed: number): Body[] {
  const random = seeded(seed);
  return nodes.map((node) => {
    const x = centre.x + (random() - 0.5) * scatter;
    const y = centre.y + (random() - 0.5) * scatter;
    const place = placeIn(pinned, node.id);
    return place ? { node, x: place.x, y: place.y, fx: place.x, fy: place.y } : { node, x, y };
  });
}

function springsOf({ lines }: LayoutInput, bodies: readonly Body[], { length }: Settings): Spring[] {
  const byId = new Map(bodies.map((body) => [body.node.id, body]));
  return lines.flatMap(({ source, target, family }) => {
    const [from, to] = [byId.get(source), byId.get(target)];
    if (!from || !to || from === to) return [];
    const wanted =
      length.ofFamily * lineLength(family) + length.ofEnds * (roomOf(from.node) + roomOf(to.node));
    return [{ source: from, target: to, length: wanted }];
  });
}

/** Radius of a circle of about the size of a node with its label, in canvas pixels. */
const roomOf = ({ reach }: LayoutNode): number => (reach.left + reach.right + reach.up + reach.down) / 4;

/** Draws the members of a group towards their middle. */
function gather(bodies: readonly Body[], alpha: number): void {
  const groups = new Map<string, Body[]>();
  for (const body of bodies) {
    const { parent } = body.node;
    if (parent) groups.set(parent, [...(groups.get(parent) ?? []), body]);
  }
  for (const members of groups.values()) {
    const { x, y } = middle(members);
    for (const body of members) {
      body.vx = (body.vx ?? 0) + (x - body.x) * alpha * 0.5;
      body.vy = (body.vy ?? 0) + (y - body.y) * alpha * 0.5;
    }
  }
}
