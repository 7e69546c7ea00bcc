import type { EntityId } from '../ids.ts';
import type { Steps } from './readSteps.ts';
import { beginning, end, latestBefore, soonest, type Step } from './step.ts';

/**
 * All chains of the fewest hops between two entities: who may stand at each place of a chain, and which steps lead on from there.
 * Every step that can be reached in time leads to the end.
 */
export interface Layers {
  readonly hops: number;
  /** By place and entity. */
  readonly steps: readonly ReadonlyMap<EntityId, readonly Step[]>[];
  /** By place and entity, the last day on which word may be there and still get to the end. */
  readonly departures: readonly ReadonlyMap<EntityId, string>[];
}

/** A day for each entity that was reached anew, or sooner than before. */
type Frontier = ReadonlyMap<EntityId, string>;

/**
 * Searches from both ends at once, always on from the smaller frontier, until the two meet: the fewest hops. Word is passed on as
 * soon as it can be; an entity that it reaches later and over more hops is on no shortest chain.
 *
 * @returns null if there is no chain of at most so many hops
 */
export async function findLayers(
  readSteps: Steps,
  from: EntityId,
  to: EntityId,
  maxHops: number,
): Promise<Layers | null> {
  const forward: Frontier[] = [new Map([[from, beginning]])];
  const backward: Frontier[] = [new Map([[to, end]])];
  const [arrivals, departures] = [new Map(forward[0]), new Map(backward[0])];
  for (let hops = 1; hops <= maxHops; hops += 1) {
    const [ahead, behind] = [forward.at(-1) ?? new Map(), backward.at(-1) ?? new Map()];
    if (ahead.size === 0 || behind.size === 0) return null;
    if (ahead.size <= behind.size)
      forward.push(
        await expand(
          readSteps,
          ahead,
          arrivals,
          (step, day) => soonest(step.talks, day)?.arrival ?? null,
          (a, b) => a < b,
        ),
      );
    else
      backward.push(
        await expand(
          readSteps,
          behind,
          departures,
          (step, day) => latestBefore(step.talks, day),
          (a, b) => a > b,
        ),
      );
    if (meet(forward.at(-1), backward.at(-1))) return between(readSteps, forward, backward);
  }
  return null;
}

/** Whether there is somebody whom word reaches before the last day on which he can have passed it on. */
const meet = (ahead: Frontier = new Map(), behind: Frontier = new Map()): boolean =>
  [...ahead].some(([id, arrival]) => {
    const departure = behind.get(id);
    return departure !== undefined && arrival <= departure;
  });

/** @param best what is known of each entity until now; is brought up to date */
async function expand(
  readSteps: Steps,
  frontier: Frontier,
  best: Map<EntityId, string>,
  dayAfter: (step: Step, day: string) => string | null,
  better: (one: string, other: string) => boolean,
): Promise<Frontier> {
  const next = new Map<EntityId, string>();
  for (const [id, steps] of await readSteps([...frontier.keys()]))
    for (const step of steps) {
      const day = dayAfter(step, frontier.get(id) ?? '');
      if (day === null) continue;
      const known = next.get(step.to) ?? best.get(step.to);
      if (known === undefined || better(day, known)) next.set(step.to, day);
    }
  for (const [id, day] of next) best.set(id, day);
  return next;
}

/** Puts together what was found from both ends. What it reads was read before. */
async function between(
  readSteps: Steps,
  forward: readonly Frontier[],
  backward: readonly Frontier[],
): Promise<Layers> {
  const [middle, hops] = [forward.length - 1, forward.length + backward.length - 2];
  const steps: Map<EntityId, Step[]>[] = [];
  const departures: Map<EntityId, string>[] = [];
  departures[hops] = new Map(backward[0]);
  steps[hops] = new Map();
  for (let place = hops - 1; place >= 0; place -= 1) {
    const after = departures[place + 1] ?? new Map<EntityId, string>();
    const here = forward[place];
    const found = new Map<EntityId, Step[]>();
    if (place < middle) {
      // From the beginning to the middle steps are read at who passes on …
      for (const [id, list] of await readSteps([...(here?.keys() ?? [])]))
        found.set(
          id,
          list.filter(({ to }) => after.has(to)),
        );
    } else {
      // … from there to the end at who receives.
      const allowed = place === middle ? here : backward[hops - place];
      for (const [to, list] of await readSteps([...after.keys()]))
        for (const { to: id, count, talks } of list)
          if (allowed?.has(id)) found.set(id, [...(found.get(id) ?? []), { to, count, talks }]);
    }
    const [kept, days] = [new Map<EntityId, Step[]>(), new Map<EntityId, string>()];
    for (const [id, list] of found) {
      const departure = list
        .map(({ to, talks }) => latestBefore(talks, after.get(to) ?? ''))
        .reduce((one, other) => (one === null || (other !== null && other > one) ? other : one), null);
      // Whoever can be reached only after the last day on which he could have passed it on is on no chain.
      if (departure === null || (place <= middle && (here?.get(id) ?? '') > departure)) continue;
      kept.set(id, list);
      days.set(id, departure);
    }
    [steps[place], departures[place]] = [kept, days];
  }
  return { hops, steps, departures };
}
