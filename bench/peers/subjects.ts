import neo4j, { type Driver } from 'neo4j-driver';
import { seeded } from '../../client/graph/seeded.ts';
import { median } from '../figures.ts';
import type { Subject } from './questions.ts';

/** An entity and how busy it is. */
export interface Drawn extends Subject {
  /** Events that it took part in. */
  readonly events: number;
}

/** Three years in the middle of the data. */
const period = { from: '2008-01-01', to: '2010-12-31' };

/**
 * Draws entities as readers come to them: half of them by how much is told of them, a quarter among all, and the busiest. The same at each
 * call.
 *
 * @returns busiest first
 */
export async function drawSubjects(driver: Driver, count: number): Promise<Drawn[]> {
  const { records } = await driver.executeQuery(
    `MATCH (n:Entity) WHERE NOT n:Outlet
     WITH n.id AS id, n.names[0] AS name, COUNT { (n)-[:TOOK_PART]->() } AS events WHERE events > 0
     RETURN id, name, events ORDER BY events DESC, id`,
    {},
    { routing: neo4j.routing.READ },
  );
  const all = records.map((record) => ({
    id: record.get('id') as string,
    name: record.get('name') as string,
    events: Number(record.get('events')),
  }));
  const random = seeded(7);
  const sum = all.reduce((so, { events }) => so + events, 0);
  const byActivity = (): (typeof all)[number] | undefined => {
    let left = random() * sum;
    return all.find(({ events }) => (left -= events) <= 0);
  };
  const anyone = (): (typeof all)[number] | undefined => all[Math.floor(random() * all.length)];
  const drawn = new Map<string, (typeof all)[number]>();
  for (const one of all.slice(0, Math.ceil(count / 4))) drawn.set(one.id, one);
  while (drawn.size < Math.min(count, all.length)) {
    const one = drawn.size % 3 === 0 ? anyone() : byActivity();
    if (one) drawn.set(one.id, one);
  }
  return [...drawn.values()]
    .toSorted((one, other) => other.events - one.events)
    .map(({ id, name, events }) => {
      let other = anyone();
      while (!other || other.id === id) other = anyone();
      return { id, events, other: other.id, words: name, ...period };
    });
}

/** The busiest of them, and one in the middle. */
export const extremes = (subjects: readonly Drawn[]): { busiest: Drawn; middle: Drawn } => {
  const middle = median(subjects.map(({ events }) => events));
  const [busiest] = subjects;
  const nearest = subjects.toSorted(
    (one, other) => Math.abs(one.events - middle) - Math.abs(other.events - middle),
  )[0];
  if (!busiest || !nearest) throw new Error('The graph has nobody who took part in anything.');
  return { busiest, middle: nearest };
};
