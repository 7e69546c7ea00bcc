import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Database } from '../../../server/database.ts';
import { loadData, readBundle } from '../../../server/load/load.ts';
import { parseQuery } from '../../../server/queries.ts';
import { openSharedDatabase } from '../../support/database.ts';

const fixture = path.resolve(import.meta.dirname, 'fixture');
const bundleName = 'load-test';
/** Everything of the database, in one line each: what a change would show in. */
const everything = parseQuery(
  'test/everything',
  `MATCH (n) RETURN elementId(n) + ' ' + apoc AS line`.replace(
    'apoc',
    `reduce(t = '', k IN [x IN keys(n)] | t + k + '=' + toString(coalesce(toStringOrNull(n[k]), size(n[k]))) + ';')`,
  ) + ` ORDER BY line UNION ALL MATCH ()-[r]->() RETURN elementId(r) + ' ' + type(r) AS line ORDER BY line`,
);
const one = parseQuery(
  'test/one',
  'MATCH (n {id: $id}) RETURN labels(n) AS labels, n.name AS name, n.datasets AS datasets',
);
const talks = parseQuery(
  'test/talks',
  "MATCH (:Person {id: 'test-a'})-[r:SPOKE_WITH]-(:Person {id: 'test-b'}) RETURN r.event AS event, toString(r.earliest) AS earliest, r.medium AS medium ORDER BY event",
);

describe('loadData', () => {
  let database: Database;
  let folder: string;
  beforeAll(() => {
    database = openSharedDatabase();
  });
  afterAll(() => database.close());
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'entente-data-'));
    await cp(fixture, folder, { recursive: true });
  });
  afterEach(async () => {
    // An empty folder of the same name takes away all that the test has loaded.
    await rm(folder, { recursive: true });
    await mkdir(folder);
    await loadData(database, folder, bundleName);
    await rm(folder, { recursive: true });
    expect(
      await database.read(
        parseQuery('test/left', "MATCH (n) WHERE n.id STARTS WITH 'test-' RETURN n.id AS id"),
      ),
    ).toEqual([]);
  });

  const change = async (file: string, from: string, to: string) => {
    const target = path.join(folder, file);
    const text = await readFile(target, 'utf8');
    expect(text).toContain(from);
    await writeFile(target, text.replace(from, to));
  };
  const load = () => loadData(database, folder, bundleName);

  it('writes every record, with the relations that a person looks for in Neo4j Browser', async () => {
    const summary = await load();
    expect(summary).toMatchObject({
      Entity: { added: 3 },
      Topic: { added: 1 },
      Event: { added: 2 },
      Article: { added: 2 },
      Claim: { added: 3 },
    });
    expect(await database.read(talks)).toEqual([
      { event: 'test-call', earliest: '1999-05-01', medium: 'PHONE' },
    ]);
    expect(await database.read(one, { id: 'test-a' })).toEqual([
      { labels: ['Entity', 'Person'], name: 'Test Alpha', datasets: ['test-dataset-1', 'test-dataset-2'] },
    ]);
    expect(
      await database.read(
        parseQuery(
          'test/denied',
          "MATCH (:Entity {id: 'test-b'})-[r:DENIED]->(:Topic {id: 'test-topic'}) RETURN r.event AS event",
        ),
      ),
    ).toEqual([{ event: 'test-denial' }]);
    expect(
      await database.read(
        parseQuery(
          'test/reported',
          "MATCH (:Event {id: 'test-call'})-[:REPORTED_BY]->(o:Outlet) RETURN o.id AS id",
        ),
      ),
    ).toEqual([{ id: 'test-outlet' }]);
  });

  it('changes nothing when it loads the same again', async () => {
    await load();
    const before = await database.read(everything);
    const summary = await load();
    expect(
      Object.values(summary).every(({ added, changed, removed }) => added + changed + removed === 0),
    ).toBe(true);
    expect(await database.read(everything)).toEqual(before);
  });

  it('changes what changed, and what follows from it', async () => {
    await load();
    await change('events/all.yaml', 'date: 1999-05-01', 'date: 1999-06-01');
    const summary = await load();
    expect(summary.Event).toEqual({ added: 0, changed: 1, removed: 0, same: 1 });
    expect(await database.read(talks)).toEqual([
      { event: 'test-call', earliest: '1999-06-01', medium: 'PHONE' },
    ]);
  });

  it('takes a record out of the graph that was taken out of the files, with its relations', async () => {
    await load();
    await rm(path.join(folder, 'articles/one.yaml'));
    await change(
      'events/all.yaml',
      /- id: test-call[\s\S]*?(?=- id: test-denial)/.exec(
        await readFile(path.join(folder, 'events/all.yaml'), 'utf8'),
      )?.[0] ?? '',
      '',
    );
    await change('topics.yaml', '  asserts: [test-call]\n', '');
    const summary = await load();
    expect(summary).toMatchObject({ Event: { removed: 1 }, Article: { removed: 1 }, Claim: { removed: 2 } });
    expect(await database.read(talks)).toEqual([]);
    expect(await database.read(one, { id: 'test-dataset-1' })).toEqual([]);
    expect(await database.read(one, { id: 'test-a' })).toMatchObject([{ datasets: ['test-dataset-2'] }]);
  });

  it('makes a contact disputed by a denial of the topic that asserts it, and no longer when the denial is gone', async () => {
    const standing = parseQuery(
      'test/standing',
      "MATCH (e:Event {id: 'test-call'}) RETURN e.standing AS standing, e.origins AS origins",
    );
    await load();
    expect(await database.read(standing)).toEqual([{ standing: 'DISPUTED', origins: 1 }]);
    await change('topics.yaml', '  asserts: [test-call]\n', '');
    await load();
    expect(await database.read(standing)).toEqual([{ standing: 'REPORTED', origins: 1 }]);
  });

  it('knows an article from the last day of its date on, and one without a date on no day', async () => {
    const history = parseQuery(
      'test/history',
      "MATCH (e:Event {id: 'test-denial'}) RETURN e.asOf AS days, e.standingsAsOf AS standings, e.standing AS standing",
    );
    await load();
    expect(await database.read(history)).toEqual([
      { days: ['1999-05-02'], standings: ['REPORTED'], standing: 'CONFIRMED' },
    ]);
    // The claims are the same; that of the article follows all the same.
    await change('articles/one.yaml', 'published: 1999-05-02', 'published: 1999-06');
    await change('articles/two.yaml', 'language: nb', 'language: nb\npublished: 1999-07-01/1999-07-03');
    await load();
    expect(await database.read(history)).toEqual([
      {
        days: ['1999-06-30', '1999-07-03'],
        standings: ['REPORTED', 'CONFIRMED'],
        standing: 'CONFIRMED',
      },
    ]);
  });

  it('names file, record and field of every fault at once, and writes nothing', async () => {
    await change('events/all.yaml', 'kind: SPOKE_WITH', 'kind: PHONED');
    await change('entities/all.yaml', 'kind: OUTLET', 'kind: PERSON');
    await change('articles/two.yaml', 'event: test-denial', 'event: test-nothing');
    await change('articles/two.yaml', 'paragraph: 2', 'paragraph: 0');
    await writeFile(path.join(folder, 'events/broken.yaml'), '- id: [unclosed');
    const before = await database.read(everything);
    const failure = await load().catch((error: unknown) => error as Error);
    expect(failure).toMatchObject({ code: 'BAD_INPUT' });
    const message = (failure as Error).message;
    expect(message).toMatch(/nothing was written/);
    expect(message).toMatch(/events\/all\.yaml: test-call: kind: .*SPOKE_WITH/);
    expect(message).toMatch(/articles\/two\.yaml: test-article-2: claims\.0\.paragraph: /);
    expect(message).toMatch(/events\/broken\.yaml: line \d+: /);
    expect(message).toMatch(
      /articles\/one\.yaml: test-article-1: outlet: "test-outlet" is a PERSON, not an OUTLET/,
    );
    expect(await database.read(everything)).toEqual(before);
  });

  it.each([
    [
      'an unknown entity',
      'events/all.yaml',
      'entity: test-a',
      'entity: nobody',
      /events\/all\.yaml: test-call: participants\.0\.entity: there is no entity "nobody"/,
    ],
    [
      'an unknown event',
      'articles/two.yaml',
      'event: test-denial',
      'event: nothing',
      /articles\/two\.yaml: test-article-2: claims\.0\.event: there is no event "nothing"/,
    ],
    [
      'somebody who called but took no part',
      'articles/one.yaml',
      '    paragraph: 1',
      '    paragraph: 1\n    initiator: test-outlet',
      /articles\/one\.yaml: test-article-1: claims\.0\.initiator: "test-outlet" took no part in "test-call"/,
    ],
    [
      'an event without a claim',
      'articles/one.yaml',
      'event: test-call',
      'event: test-denial',
      /events\/all\.yaml: test-call: no article has a claim of it/,
    ],
    [
      'an id used twice',
      'entities/all.yaml',
      'id: test-b',
      'id: test-a',
      /entities\/all\.yaml: test-a: id: the entity stands in entities\/all\.yaml already/,
    ],
    [
      'an impossible date',
      'events/all.yaml',
      'date: 1999-05-01',
      'date: 1999-02-30',
      /events\/all\.yaml: test-call: date: must be an EDTF date/,
    ],
    [
      'a misspelt field',
      'events/all.yaml',
      'medium: PHONE',
      'medum: PHONE',
      /events\/all\.yaml: test-call: .*medum/,
    ],
    ['a missing language', 'topics.yaml', '    sv: ', '    da: ', /topics\.yaml: test-topic: title\.sv: /],
    [
      'a talk with oneself',
      'events/all.yaml',
      'entity: test-b, role: COUNTERPART',
      'entity: test-a, role: COUNTERPART',
      /test-call: participants: a SPOKE_WITH needs two different entities/,
    ],
    [
      'a circle of principals',
      'entities/all.yaml',
      '  names: { en: [Test Bravo] }',
      '  names: { en: [Test Bravo] }\n  represents: [{ principal: test-b }]',
      /represents\.0\.principal: "test-b" in turn represents test-b/,
    ],
  ])('refuses %s', async (_, file, from, to, message) => {
    await change(file, from, to);
    await expect(readBundle(folder)).rejects.toThrow(message);
  });
});
