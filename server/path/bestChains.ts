import type { EntityId, EventId } from '../ids.ts';
import type { Layers } from './layers.ts';
import { beginning, soonest } from './step.ts';

/** A chain of contacts. */
export interface Chain {
  readonly entities: readonly EntityId[];
  /** The talk of each step by which word gets on soonest; null where time does not matter. */
  readonly events: readonly (EventId | null)[];
}

/** The beginning of a chain: the most talks that a chain which begins so can rest on, and the day on which word is at its end. */
interface Beginning extends Chain {
  readonly talks: number;
  readonly promise: number;
  readonly day: string;
}

/** After so many beginnings the first chains found will do: which rest on the most talks is not worth more. */
const patience = 20_000;

/**
 * The chains that rest on the most talks, most first, then by the ids along them. Goes on from the most promising beginning, so
 * that it looks at few of what may be very many chains.
 */
export function bestChains(layers: Layers, from: EntityId, first: number): Chain[] {
  const { hops, steps, departures } = layers;
  const promises = promisesOf(layers);
  const chains: Chain[] = [];
  const start = {
    entities: [from],
    events: [],
    talks: 0,
    promise: promises[0]?.get(from) ?? 0,
    day: beginning,
  };
  // Sorted, the most promising last.
  const open: Beginning[] = [start];
  for (let tried = 0; chains.length < first; tried += 1) {
    const [best] = tried < patience ? [open.pop()] : open.splice(deepest(open), 1);
    if (!best) break;
    const { entities, events, talks, day } = best;
    const place = entities.length - 1;
    if (place === hops) {
      chains.push({ entities, events });
      continue;
    }
    for (const step of steps[place]?.get(entities[place] as EntityId) ?? []) {
      const reached = soonest(step.talks, day);
      const due = departures[place + 1]?.get(step.to);
      if (!reached || due === undefined || reached.arrival > due) continue;
      insert(open, {
        entities: [...entities, step.to],
        events: [...events, reached.talk.event],
        talks: talks + step.count,
        promise: talks + step.count + (promises[place + 1]?.get(step.to) ?? 0),
        day: reached.arrival,
      });
    }
  }
  return chains;
}

/** By place and entity, the most talks that the rest of a chain can rest on, days left aside. */
function promisesOf({ hops, steps, departures }: Layers): ReadonlyMap<EntityId, number>[] {
  const promises: ReadonlyMap<EntityId, number>[] = [];
  promises[hops] = new Map();
  for (let place = hops - 1; place >= 0; place -= 1)
    promises[place] = new Map(
      Array.from(steps[place] ?? [], ([id, list]) => [
        id,
        list
          .filter(({ to }) => departures[place + 1]?.has(to))
          .reduce((most, { to, count }) => Math.max(most, count + (promises[place + 1]?.get(to) ?? 0)), 0),
      ]),
    );
  return promises;
}

function insert(open: Beginning[], one: Beginning): void {
  let [low, high] = [0, open.length];
  while (low < high) {
    const half = (low + high) >> 1;
    if (comesBefore(one, open[half] as Beginning)) low = half + 1;
    else high = half;
  }
  open.splice(low, 0, one);
}

/** The more promising first, then by ids: a beginning before what goes on from it. */
function comesBefore(one: Beginning, other: Beginning): boolean {
  if (one.promise !== other.promise) return one.promise > other.promise;
  for (const [place, id] of one.entities.entries()) {
    const against = other.entities[place];
    if (against === undefined) return false;
    if (id !== against) return id < against;
  }
  return true;
}

function deepest(open: readonly Beginning[]): number {
  const lengths = open.map(({ entities }) => entities.length);
  return lengths.lastIndexOf(lengths.reduce((most, length) => Math.max(most, length), 0));
}
