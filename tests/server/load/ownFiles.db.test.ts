import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Database } from '../../../server/database.ts';
import { removeDataset } from '../../../server/import/removeDataset.ts';
import { isOwn } from '../../../server/import/ownFiles.ts';
import { importOwnFiles } from '../../../server/load/load.ts';
import { parseQuery } from '../../../server/queries.ts';
import { openSharedDatabase } from '../../support/database.ts';
import { difference, picture } from '../../support/picture.ts';

const name = 'own-test';

const prose = (text: string): string => `{ en: ${text}, nb: ${text}, sv: ${text} }`;

const entities = `# of a test
- id: own-test-envoy
  kind: PERSON
  names: { en: [Own Test Envoy] }
  represents: [{ principal: france }]
`;
const events = `
- id: own-test-talk
  kind: SPOKE_WITH
  date: 2022-03-01
  participants:
    - { entity: own-test-envoy, role: COUNTERPART }
    - { entity: emmanuel-macron, role: COUNTERPART }
  summary: ${prose('They talked')}
`;
/** An article that tells of an event of its own and of one that is in the graph. */
const article = (more = '') => `
id: own-test-article
dataset: { id: own-test-dataset, title: A test }
outlet: reuters
language: en
published: 2022-03-02
claims:
  - event: own-test-talk
    paragraph: 1
    attributedTo: [own-test-envoy]
    paraphrase: ${prose('They talked')}
${more}`;

const toldBy = parseQuery(
  'test/told-by',
  'MATCH (e:Event {id: $event}) RETURN e.standing AS standing, e.origins AS origins, e.datasets AS datasets',
);
const someEvent = parseQuery(
  'test/some-event',
  `MATCH (e:Event {standing: 'REPORTED'}) WHERE NOT EXISTS { (e)<-[:OF]-(:Claim)-[:IN]->()-[:PUBLISHED_BY]->({id: 'reuters'}) }
     AND e.summary_en IS NOT NULL
   RETURN e.id AS id ORDER BY id LIMIT 1`,
);

describe("Entente's own files", () => {
  let database: Database;
  let folder: string;
  let before: string[];

  beforeAll(() => {
    database = openSharedDatabase();
  });
  afterAll(() => database.close());
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'entente-own-'));
    before = await picture(database);
  });
  afterEach(async () => {
    await removeDataset(database, name).catch(() => undefined);
    await rm(folder, { recursive: true });
    // Whatever was imported, it goes without a trace.
    expect(difference(await picture(database), before)).toEqual([]);
  });

  async function write(file: string, content: string): Promise<string> {
    const target = path.join(folder, file);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, content);
    return target;
  }
  const load = (files: readonly string[], isDryRun = false) =>
    importOwnFiles(database, files, name, isDryRun);

  it('are told by what they hold, whatever they are called, and refer to what the graph holds', async () => {
    const files = [
      await write('who', entities),
      await write('what.txt', events),
      await write('article.yml', article()),
    ];
    expect(await Promise.all(files.map(isOwn))).toEqual([true, true, true]);
    expect(await load(files)).toMatchObject({
      Entity: { added: 1 },
      Event: { added: 1 },
      Article: { added: 1 },
      Claim: { added: 1 },
    });
    expect(await database.read(toldBy, { event: 'own-test-talk' })).toEqual([
      { standing: 'CONFIRMED', origins: 1, datasets: ['own-test-dataset'] },
    ]);
    const loaded = await picture(database);
    await load(files);
    expect(difference(await picture(database), loaded)).toEqual([]);
    await expect(removeDataset(database, 'own-test-dataset')).rejects.toThrow('datasets -- remove own-test');
  });

  it('may be one file with a list of each, in JSON, or a folder laid out as data/ is', async () => {
    const record = {
      id: 'own-test-body',
      kind: 'ORGANIZATION',
      names: { en: ['Own Test Body'] },
    };
    expect(await load([await write('all.json', JSON.stringify({ entities: [record] }))])).toMatchObject({
      Entity: { added: 1 },
    });
    await write('folder/entities/all.yaml', entities);
    await write('folder/events/all.yaml', events);
    await write('folder/articles/one.yaml', article());
    await write('folder/README.md', 'no record');
    expect(await load([path.join(folder, 'folder')])).toMatchObject({
      Entity: { added: 1, removed: 1 },
      Event: { added: 1 },
    });
  });

  it('add an account to an event of others, and take it back', async () => {
    const [known] = await database.read<{ id: string }>(someEvent);
    const more = `  - event: ${known?.id ?? ''}
    paragraph: 2
    paraphrase: ${prose('It was so')}
`;
    const files = [await write('e.yaml', entities), await write('v.yaml', events)];
    await load([...files, await write('a.yaml', article(more))]);
    const [told] = await database.read<{ standing: string; datasets: string[] }>(toldBy, {
      event: known?.id,
    });
    expect(told).toMatchObject({ standing: 'CORROBORATED' });
    expect(told?.datasets).toContain('own-test-dataset');
    expect(await load([...files, await write('a.yaml', article())])).toMatchObject({
      Claim: { removed: 1, same: 1 },
      // From this bundle, not from the graph: others tell of it.
      Event: { removed: 1 },
      Entity: { removed: 0 },
    });
    const [again] = await database.read(toldBy, { event: known?.id });
    expect(again).toMatchObject({ standing: 'REPORTED' });
  });

  it('write nothing in a dry run', async () => {
    const summary = await load([await write('e.yaml', entities)], true);
    expect(summary.Entity.added).toBe(1);
    expect(difference(await picture(database), before)).toEqual([]);
  });

  it('name file, record and field of every fault, and write nothing', async () => {
    const cases: readonly (readonly [content: string, message: RegExp])[] = [
      [
        entities.replace('principal: france', 'principal: nowhere'),
        /own-test-envoy: .*there is no entity "nowhere"/,
      ],
      [article().replace('outlet: reuters', 'outlet: france'), /outlet: "france" is a STATE, not an OUTLET/],
      [article(), /there is no event "own-test-talk"/],
      [entities.replace('kind: PERSON', 'kind: GOD'), /own-test-envoy: kind: /],
      [entities.replace('kind: PERSON', 'kind: PERSON\n  kind: STATE'), /line 4: .*unique/],
      ['- id: own-test-x\n  colour: red\n', /own-test-x: is no entity .*names/],
      ['entities: 3\nevents: []\n', /entities: is none of the lists/],
      ['- id: [', /line \d+: /],
      [
        entities.replace('own-test-envoy', 'emmanuel-macron'),
        /emmanuel-macron: the graph has it already, from the dataset ".+", and tells it otherwise/,
      ],
      [
        article().replace('own-test-dataset', 'ntb-2021-12'),
        /dataset\.id: the graph has a dataset "ntb-2021-12" already/,
      ],
    ];
    for (const [content, message] of cases) {
      await expect(load([await write('fault.yaml', content)])).rejects.toThrow(message);
      await expect(load([path.join(folder, 'fault.yaml')])).rejects.toThrow('nothing was written');
    }
    await expect(load([path.join(folder, 'nothing.yaml')])).rejects.toThrow('cannot be read');
  });
});
