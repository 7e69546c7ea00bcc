import type { Database } from '../../server/database.ts';
import { fold } from '../../server/fold.ts';
import { entityRow, eventRow, type Row } from '../../server/load/rows.ts';
import { loadQuery } from '../../server/queries.ts';
import { noteAll } from '../../server/tally/note.ts';
import { makeTallies } from '../../server/tally/tally.ts';
import { kindOf, mediumOf, type Quadruple } from './quadruples.ts';

const writeDatasets = loadQuery('load/write-datasets');
const writeEntities = loadQuery('load/write-entities');
const writeEvents = loadQuery('load/write-events');
const writeRelations = loadQuery('load/write-relations');
const stampDatasets = loadQuery('load/stamp-datasets');

const batchSize = 2000;

/**
 * Writes quadruples into the graph plainly, an event for each row: without claims, and without making one meeting of the rows
 * that tell of the same. That is enough to measure queries with and to try the page on; it is no import. A row in which somebody
 * meets himself is left out.
 *
 * @param dataset what all ids begin with, so that nothing else in the graph is touched
 * @returns how many entities and events were written
 */
export async function loadQuadruples(
  database: Database,
  quadruples: readonly Quadruple[],
  dataset: string,
  say: (line: string) => void,
): Promise<{ readonly entities: number; readonly events: number }> {
  const rows = quadruples.filter(({ subject, object }) => subject !== object);
  const ids = entityIds(dataset, rows);
  const names = [...ids.keys()];
  const idOf = (name: string): string => ids.get(name) ?? name;

  await database.write((run) =>
    run(writeDatasets, {
      rows: [{ id: dataset, title: dataset, license: null, bundle: dataset, fingerprint: null }],
    }),
  );
  for (const some of batches(names))
    await database.write(async (run) => {
      await run(writeEntities, { rows: some.map((name) => entityOf(idOf(name), name)) });
      await run(stampDatasets, { entities: some.map(idOf), topics: [], datasets: [dataset], former: [] });
    });
  const events = rows.map((quadruple, place) => eventOf(quadruple, place, dataset, idOf));
  let written = 0;
  for (const some of batches(events)) {
    await database.write(async (run) => {
      await run(writeEvents, { rows: some });
      await run(writeRelations, { events: some.map(({ id }) => id) });
    });
    written += some.length;
    if (written % 20_000 === 0) say(`  ${written} of ${events.length} events`);
  }
  await database.write(noteAll);
  await makeTallies(database);
  return { entities: names.length, events: events.length };
}

/** The ids that those named in rows get. */
export function entityIds(dataset: string, rows: readonly Quadruple[]): ReadonlyMap<string, string> {
  const names = [...new Set(rows.flatMap(({ subject, object }) => [subject, object]))];
  return new Map(names.map((name, index) => [name, entityId(dataset, name, index)]));
}

/** @param index keeps names apart that fold to the same */
const entityId = (dataset: string, name: string, index: number): string =>
  `${dataset}-${fold(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')}-${index}`;

const entityOf = (id: string, name: string): Row =>
  entityRow({ id, kind: 'ORGANIZATION', names: { en: [name] }, search: [], represents: [] });

function eventOf(quadruple: Quadruple, place: number, dataset: string, idOf: (name: string) => string): Row {
  const { subject, relation, object, day } = quadruple;
  const kind = kindOf(quadruple);
  const medium = mediumOf(quadruple);
  const summary = `${subject}: ${relation}: ${object}`;
  const talk = kind === 'SPOKE_WITH';
  const row = eventRow(
    {
      id: `${dataset}-${place}`,
      kind,
      date: day,
      ...(medium && { medium }),
      participants: [
        { entity: idOf(subject), role: talk ? 'INITIATOR' : 'SPEAKER' },
        { entity: idOf(object), role: talk ? 'COUNTERPART' : 'ADDRESSEE' },
      ],
      about: [],
      summary: { en: summary, nb: summary, sv: summary },
    },
    place,
  );
  // What `derive` would find out of claims, of which there are none.
  const derived = { standing: 'REPORTED', origins: 1, datasets: [dataset], text: [summary] };
  return { ...row, properties: { ...row.properties, ...derived } };
}

function* batches<Item>(items: readonly Item[]): Generator<Item[]> {
  for (let start = 0; start < items.length; start += batchSize) yield items.slice(start, start + batchSize);
}
