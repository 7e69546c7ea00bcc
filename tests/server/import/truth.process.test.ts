import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { importPath } from '../../../server/import/importFiles.ts';
import { loadData } from '../../../server/load/load.ts';
import { data } from '../../support/api.ts';
import { codedRows } from '../../support/codedRows.ts';
import { openOwnDatabase, type OwnDatabase } from '../../support/ownDatabase.ts';
import { startServer, type TestServer } from '../../support/server.ts';

jest.setTimeout(600_000);

/** Files of quadruples to try instead of made-up ones, parted by the path's own separator. */
const given = process.env['ENTENTE_TRUTH_FILES']?.split(path.delimiter);

/** How the codes of these labels are held; written down here a second time, from the CAMEO codebook. */
const held: Readonly<Record<string, 'PHONE' | 'IN_PERSON'>> = {
  'Discuss by telephone': 'PHONE',
  'Make a visit': 'IN_PERSON',
  'Host a visit': 'IN_PERSON',
  "Meet at a 'third' location": 'IN_PERSON',
};

interface Pair {
  readonly names: readonly [string, string];
  readonly days: Set<string>;
}

/** The days on which pairs talked so, counted from the raw rows alone. */
function pairsOf(rows: readonly string[], medium: 'PHONE' | 'IN_PERSON'): Pair[] {
  const pairs = new Map<string, Pair>();
  for (const row of rows) {
    const [subject = '', relation = '', object = '', day = ''] = row.split('\t').map((field) => field.trim());
    if (held[relation] !== medium || subject === object) continue;
    const [one, other] = [subject, object].sort() as [string, string];
    const key = `${one}\t${other}`;
    const pair = pairs.get(key) ?? { names: [one, other], days: new Set<string>() };
    pair.days.add(day);
    pairs.set(key, pair);
  }
  return [...pairs.values()].sort((a, b) => b.days.size - a.days.size);
}

describe('imported data tells what its files do', () => {
  let folder: string;
  let database: OwnDatabase;
  let server: TestServer;
  const rows: string[] = [];
  const ids = new Map<string, string>();

  /** The entity that search finds under just this spelling; of several, as there are of `Congo`, the one that has no other name. */
  async function idOf(name: string): Promise<string> {
    const known = ids.get(name);
    if (known) return known;
    const { entities } = await data<{
      entities: { nodes: { id: string; name: string; names: { text: string }[] }[] };
    }>(
      server,
      'query ($name: String!) { entities(search: $name, first: 50) { nodes { id name names { text } } } }',
      { name },
    );
    const spelled = entities.nodes.filter(({ names }) => names.some(({ text }) => text === name));
    const found = spelled.length > 1 ? spelled.filter((one) => one.name === name) : spelled;
    expect({ name, found: found.length }).toEqual({ name, found: 1 });
    const id = found[0]?.id ?? '';
    ids.set(name, id);
    return id;
  }

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'entente-truth-'));
    database = await openOwnDatabase();
    await loadData(database);
    let files = given;
    if (!files) {
      const all = codedRows(4000);
      files = [path.join(folder, 'one.tsv'), path.join(folder, 'two.tsv')];
      await writeFile(files[0] ?? '', all.slice(0, 2500).join('\n'));
      await writeFile(files[1] ?? '', `${all.slice(2500).join('\n')}\n`);
    }
    for (const file of files) {
      rows.push(...(await readFile(file, 'utf8')).split('\n').filter(Boolean));
      const bad: string[] = [];
      await importPath(database, file, {
        ...{ dataset: 'truth', isDryRun: false, onProgress: () => undefined },
        onBad: ({ reason }) => bad.push(reason),
      });
      expect(bad.filter((reason) => !reason.includes('themselves'))).toEqual([]);
    }
    server = await startServer({ database });
  });
  afterAll(async () => {
    await server.close();
    await database.remove();
    await rm(folder, { recursive: true, force: true });
  });

  it.each(['PHONE', 'IN_PERSON'] as const)(
    'of who talked, %s: pairs, counts, first and last days',
    async (medium) => {
      const pairs = pairsOf(rows, medium);
      expect(pairs.length).toBeGreaterThan(100);
      // The busiest, and some of those who met once.
      for (const { names, days } of [...pairs.slice(0, 100), ...pairs.slice(-30)]) {
        const participants = await Promise.all(names.map(idOf));
        const { contacts } = await data<{
          contacts: { nodes: { count: number; first: string; last: string }[] };
        }>(
          server,
          'query ($filter: EventFilter) { contacts(filter: $filter) { nodes { count first last } } }',
          // The five articles tell of other years.
          { filter: { participants, media: [medium], datasets: ['truth'] } },
        );
        const sorted = [...days].sort();
        expect({ names, contacts: contacts.nodes }).toEqual({
          names,
          contacts: [{ count: days.size, first: sorted[0], last: sorted.at(-1) }],
        });
      }
      const { contacts } = await data<{ contacts: { totalCount: number } }>(
        server,
        'query ($filter: EventFilter) { contacts(filter: $filter, first: 1) { totalCount } }',
        { filter: { media: [medium], datasets: ['truth'] } },
      );
      expect(contacts.totalCount).toBe(pairs.length);
    },
  );

  it('of everybody, under their own spelling', async () => {
    const names = new Set(
      rows.flatMap((row) => {
        const [subject = '', , object = ''] = row.split('\t').map((field) => field.trim());
        return subject === object ? [] : [subject, object];
      }),
    );
    for (const name of [...names].slice(0, 300)) await idOf(name);
  });

  it('and keeps a claim for each row', async () => {
    const self = rows.filter((row) => row.split('\t')[0]?.trim() === row.split('\t')[2]?.trim()).length;
    const { datasets } = await data<{ datasets: { id: string; events: number }[] }>(
      server,
      '{ datasets { id events } }',
    );
    const events = datasets.find(({ id }) => id === 'truth')?.events ?? 0;
    expect(events).toBeGreaterThan(0);
    expect(events).toBeLessThan(rows.length - self);
  });
});
