import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openDatabase, type Database } from '../../server/database.ts';
import { loadData } from '../../server/load/load.ts';
import { parseQuery } from '../../server/queries.ts';
import { applySchema, isEmpty } from '../../server/schema.ts';
import { noteAll } from '../../server/tally/note.ts';
import { makeTallies } from '../../server/tally/tally.ts';
import { openEmptyDatabase, type OwnDatabase } from '../support/ownDatabase.ts';
import { difference, picture } from '../support/picture.ts';

const removeAll = parseQuery('test/remove-all', 'MATCH (n) WHERE NOT n:EntenteSchema DETACH DELETE n');
/** In which order an event names its datasets is accidental. */
const settled = (lines: readonly string[]): string[] =>
  lines
    .map((line) =>
      line.replace(/(?<=\["datasets",)\[.*?\]/, (list) =>
        JSON.stringify((JSON.parse(list) as string[]).sort()),
      ),
    )
    .sort();

describe('processes that do the same at once', () => {
  let own: OwnDatabase;
  /** As of three processes: they share nothing. */
  let doors: readonly Database[];

  beforeAll(async () => {
    own = await openEmptyDatabase();
    doors = [0, 1, 2].map(() => openDatabase(own.connection, { queryTimeout: 60 }));
  });
  afterAll(async () => {
    await Promise.all(doors.map((door) => door.close()));
    await own.remove();
  });
  const all = (work: (database: Database) => Promise<unknown>) => Promise.all(doors.map(work));
  const seen = async () => settled(await picture(own));

  it('make the schema once, and an empty database stays empty by it', async () => {
    await all(applySchema);
    expect(await isEmpty(own)).toBe(true);
  });

  it('load the same data once', async () => {
    await loadData(own);
    const once = await seen();
    expect(once.length).toBeGreaterThan(1000);
    await own.write((run) => run(removeAll));
    await all((database) => loadData(database));
    expect(difference(once, await seen())).toEqual([]);
    expect(await seen()).toHaveLength(once.length);
  });

  it('make the tallies once', async () => {
    const before = await seen();
    for (let round = 0; round < 4; round += 1) {
      await own.write(noteAll);
      await all((database) => makeTallies(database));
      expect(await seen()).toEqual(before);
    }
  });
});
