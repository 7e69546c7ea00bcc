import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Database } from '../../../server/database.ts';
import { loadData } from '../../../server/load/load.ts';
import { data } from '../../support/api.ts';
import { openSharedDatabase } from '../../support/database.ts';
import { startServer, type TestServer } from '../../support/server.ts';

const owner = 'search-test';
const person = (id: string, name: string, search: readonly string[] = []) => ({
  id,
  kind: 'PERSON',
  names: { en: [name] },
  search,
});

let database: Database;
let server: TestServer;
let folder: string;

/** Beside the five articles: a namesake who does nothing, and a text of thousands of words, by which scores of the index go. */
beforeAll(async () => {
  database = openSharedDatabase();
  server = await startServer();
  folder = await mkdtemp(path.join(tmpdir(), 'entente-search-'));
  await mkdir(path.join(folder, 'entities'));
  await writeFile(
    path.join(folder, 'entities', 'all.json'),
    JSON.stringify([
      person('search-test-namesake', 'Aline Macron'),
      person('search-test-wordy', `Wordy ${'of many words '.repeat(700)}`, [
        'of many more words '.repeat(400),
      ]),
    ]),
  );
  await loadData(database, folder, owner);
});
afterAll(async () => {
  await rm(folder, { recursive: true });
  await mkdir(folder);
  await loadData(database, folder, owner);
  await rm(folder, { recursive: true });
  await server.close();
  await database.close();
});

async function found(search: string): Promise<readonly string[]> {
  const { entities } = await data<{ entities: { nodes: readonly { name: string }[] } }>(
    server,
    'query ($search: String) { entities(search: $search, first: 100) { nodes { name } } }',
    { search },
  );
  return entities.nodes.map(({ name }) => name);
}

describe('entities found by words', () => {
  it.each(['Macron', 'macron', 'MACRON '])('%s: by surname, the busiest first', async (search) => {
    expect(await found(search)).toEqual(['Emmanuel Macron', 'Aline Macron', 'an aide of Macron']);
  });

  it.each([
    ['Macron Emmanuel', 'Emmanuel Macron'],
    ['aline macron', 'Aline Macron'],
    ['aide macron', 'an aide of Macron'],
    // With a letter wrong or left out the index alone decides.
    ['Emanuel Macron', 'Emmanuel Macron'],
    ['Emmanuel Macr', 'Emmanuel Macron'],
  ])('%s: whoever has all of the words', async (search, first) => {
    expect((await found(search))[0]).toBe(first);
  });

  it('whoever has just this spelling comes before the busier ones that have more', async () => {
    const states = await found('United States');
    expect(states[0]).toBe('United States');
    expect((await found('Russia'))[0]).toBe('Russia');
  });
});
