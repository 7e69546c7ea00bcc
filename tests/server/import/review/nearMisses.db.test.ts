import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import type { Database } from '../../../../server/database.ts';
import type { ImportOutcome } from '../../../../server/import/importFiles.ts';
import { removeDataset } from '../../../../server/import/removeDataset.ts';
import { readDecisions } from '../../../../server/import/review/decisions.ts';
import { openReview, type Proposed, type Review } from '../../../../server/import/review/review.ts';
import type { WrittenProposal } from '../../../../server/import/review/reviewFile.ts';
import { writeSearchNames } from '../../../../server/import/review/searchNames.ts';
import { loadData } from '../../../../server/load/load.ts';
import { parseQuery } from '../../../../server/queries.ts';
import { everyName } from '../../../../server/search.ts';
import { importAndTally } from '../../../support/importAndTally.ts';
import { openSharedDatabase } from '../../../support/database.ts';
import { difference, picture } from '../../../support/picture.ts';

const [dataset, another] = ['review-test', 'review-test-other'];

const forget = parseQuery('test/forget', 'MATCH (d:NameDecision) DELETE d');
const events = parseQuery(
  'test/events',
  `MATCH (n:Entity {id: $id})-[:TOOK_PART]->(e:Event)<-[:OF]-(c:Claim) WHERE c.dataset IN ['${dataset}', '${another}']
   RETURN c.dataset AS dataset, count(c) AS claims ORDER BY dataset`,
);
const search = parseQuery(
  'test/search',
  `CALL db.index.fulltext.queryNodes('entity_search', $words) YIELD node RETURN node.id AS id`,
);

const line = (...columns: string[]): string => columns.join('\t');
const rows = [
  line('Vladimir Puttin', 'Consult', 'Angela Merkel', '2014-05-13'),
  line('Angela Merkel', 'Consult', 'Vladimir Puttin', '2014-05-13'),
  line('Vladimir Putin', 'Consult', 'Angela Merkel', '2014-05-13'),
  line('Vladimir Puttin', 'Criticize or denounce', 'Barack Obama', '2014-05-14'),
  line('Vladimir Puttin', 'Consult', 'Vladimir Putin', '2014-05-15'),
  line('Police (Norway)', 'Consult', 'Polices (Norway)', '2014-05-15'),
  line('Polices (Norway)', 'Make statement', 'Russia', '2014-05-16'),
].join('\n');

describe('reviewing near misses of names', () => {
  let database: Database;
  let folder: string;
  let file: string;
  let review: string;

  beforeAll(() => {
    database = openSharedDatabase();
  });
  afterAll(() => database.close());
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'entente-review-'));
    [file, review] = [path.join(folder, 'rows.tsv'), path.join(folder, 'review.yaml')];
    await writeFile(file, rows);
  });
  afterEach(async () => {
    for (const id of [dataset, another]) await removeDataset(database, id).catch(() => undefined);
    await database.write(async (run) => {
      const others = (await readDecisions(run)).map(({ other }) => other);
      await run(forget);
      await writeSearchNames(run, others);
    });
    await rm(folder, { recursive: true });
  });

  const importRows = (id = dataset): Promise<ImportOutcome> =>
    importAndTally(database, file, {
      ...{ dataset: id, isDryRun: false },
      ...{ onProgress: () => undefined, onBad: () => undefined },
    });
  /** What the command does with `--review`. */
  async function reviewed(
    id = dataset,
  ): Promise<{ review: Review; outcome: ImportOutcome; proposed: Proposed }> {
    const opened = await openReview(database, review, { isDryRun: false });
    const outcome = await importRows(id);
    return { review: opened, outcome, proposed: await opened.propose([id]) };
  }
  const proposals = async (): Promise<WrittenProposal[]> =>
    parse(await readFile(review, 'utf8')) as WrittenProposal[];
  /** Sets the decision of a name, as a person does. */
  async function decide(name: string, decision: string): Promise<void> {
    const before = await readFile(review, 'utf8');
    const at = before.indexOf(`- name: ${name}\n`);
    expect(at).toBeGreaterThanOrEqual(0);
    const after = before.slice(at).replace(/decision: \w+/, `decision: ${decision}`);
    await writeFile(review, before.slice(0, at) + after);
  }
  const claimsOf = (id: string) => database.read(events, { id });
  const found = async (words: string): Promise<string[]> =>
    (await database.read<{ id: string }>(search, { words: everyName(words) })).map(({ id }) => id);

  it('proposes them with the reason, most likely first, and changes nothing', async () => {
    await importRows();
    const before = await picture(database);
    const { outcome, proposed } = await reviewed();
    expect(outcome.unchanged).toBe(true);
    expect(difference(await picture(database), before)).toEqual([]);
    expect(proposed).toEqual({ added: 2, open: 2, left: 0 });
    const list = await proposals();
    expect(list.find(({ name }) => name === 'Vladimir Puttin')).toEqual({
      ...{ name: 'Vladimir Puttin', kind: 'PERSON', state: null, id: 'vladimir-puttin' },
      other: { id: 'vladimir-putin', name: 'Vladimir Putin', kind: 'PERSON', states: ['russia'] },
      reason: 'spelled otherwise, puttin / putin; but both took part in one event',
      decision: 'open',
    });
    expect(list.map(({ name, other }) => [name, other.name].sort())).toContainEqual([
      'Police (Norway)',
      'Polices (Norway)',
    ]);
  });

  it('puts an accepted name to the other entity, finds it there, and takes all that back', async () => {
    await reviewed();
    const before = await picture(database);
    expect(await found('Vladimir Puttin')).toContain('vladimir-puttin');

    await decide('Vladimir Puttin', 'accept');
    const accepted = await reviewed();
    expect(accepted.review).toMatchObject({ changed: 1, due: [{ dataset, name: 'rows.tsv' }] });
    // Who talks with himself is in no row.
    expect(accepted.outcome).toMatchObject({ unchanged: false, removed: 1 });
    expect(await claimsOf('vladimir-puttin')).toEqual([]);
    expect(await claimsOf('vladimir-putin')).toEqual([{ dataset, claims: 4 }]);
    expect(await found('Vladimir Puttin')).toEqual(expect.arrayContaining(['vladimir-putin']));
    expect(await found('Vladimir Puttin')).not.toContain('vladimir-puttin');
    expect((await reviewed()).outcome.unchanged).toBe(true);

    await decide('Vladimir Puttin', 'open');
    expect((await reviewed()).outcome.unchanged).toBe(false);
    expect(difference(await picture(database), before)).toEqual([]);

    await decide('Vladimir Puttin', 'accept');
    await reviewed();
    await decide('Vladimir Puttin', 'reject');
    const rejected = await reviewed();
    expect(rejected.proposed.added).toBe(0);
    const after = await picture(database);
    expect(
      difference(
        after.filter((one) => !one.includes('"decision"')),
        before,
      ),
    ).toEqual([]);
  });

  it('takes back all of an accepted name that speaks for a state', async () => {
    await reviewed();
    const before = await picture(database);
    const [proposal] = (await proposals()).filter(({ name }) => name.startsWith('Police'));
    await decide(proposal?.name ?? '', 'accept');
    await reviewed();
    expect(difference(await picture(database), before)).not.toEqual([]);
    await decide(proposal?.name ?? '', 'open');
    await reviewed();
    expect(difference(await picture(database), before)).toEqual([]);
  });

  it('remembers decisions for other files, without the review', async () => {
    await reviewed();
    await decide('Vladimir Puttin', 'accept');
    await reviewed();
    await importRows(another);
    expect(await claimsOf('vladimir-puttin')).toEqual([]);
    expect(await claimsOf('vladimir-putin')).toEqual([
      { dataset, claims: 4 },
      { dataset: another, claims: 4 },
    ]);

    // Taken back, it concerns that file too.
    await decide('Vladimir Puttin', 'open');
    expect((await reviewed()).review.due).toEqual([
      { dataset, name: 'rows.tsv' },
      { dataset: another, name: 'rows.tsv' },
    ]);
    expect((await importRows(another)).unchanged).toBe(false);
    expect(await claimsOf('vladimir-puttin')).toEqual([
      { dataset, claims: 4 },
      { dataset: another, claims: 4 },
    ]);
  });

  it('leaves files alone that a decision does not concern', async () => {
    await reviewed();
    await writeFile(file, line('Angela Merkel', 'Consult', 'Vladimir Putin', '2014-05-20'));
    await importRows(another);
    await writeFile(file, rows);
    await decide('Vladimir Puttin', 'accept');
    expect((await reviewed()).review.due).toEqual([{ dataset, name: 'rows.tsv' }]);
  });

  it('proposes no pair again that was rejected, and shows what was decided when the file is lost', async () => {
    await reviewed();
    await decide('Vladimir Puttin', 'reject');
    await reviewed();
    await rm(review);
    const { proposed } = await reviewed();
    expect(proposed.added).toBe(1);
    expect((await proposals()).find(({ name }) => name === 'Vladimir Puttin')).toMatchObject({
      decision: 'reject',
      reason: 'decided before',
    });
    expect((await reviewed(another)).proposed.added).toBe(0);
  });

  it('keeps what a person has written into the file', async () => {
    await reviewed();
    const before = await readFile(review, 'utf8');
    await writeFile(
      review,
      before.replace('- name: Vladimir Puttin', '# a misprint?\n- name: Vladimir Puttin'),
    );
    await decide('Vladimir Puttin', 'accept');
    const mine = await readFile(review, 'utf8');
    await reviewed();
    expect(await readFile(review, 'utf8')).toBe(mine);
  });

  it('goes through names that were accepted for one whose own name was accepted for another', async () => {
    await writeFile(file, `${rows}\n${line('Vladimirr Puttin', 'Make statement', 'Russia', '2014-05-17')}`);
    await reviewed();
    const before = await picture(database);
    const [first, second] = [
      { name: 'Vladimirr Puttin', id: 'vladimirr-puttin', other: { id: 'vladimir-puttin' } },
      { name: 'Vladimir Puttin', id: 'vladimir-puttin', other: { id: 'vladimir-putin' } },
    ].map((proposal) => ({ ...proposal, kind: 'PERSON', state: null, decision: 'accept' }));
    await writeFile(review, JSON.stringify([first, second]));
    await reviewed();
    expect(await claimsOf('vladimir-putin')).toEqual([{ dataset, claims: 5 }]);
    expect(await found('Vladimirr Puttin')).toContain('vladimir-putin');
    await writeFile(review, JSON.stringify([first, { ...second, decision: 'open' }]));
    await reviewed();
    expect(await claimsOf('vladimir-puttin')).toEqual([{ dataset, claims: 5 }]);
    await writeFile(review, JSON.stringify([{ ...first, decision: 'open' }]));
    await reviewed();
    expect(difference(await picture(database), before)).toEqual([]);
  });

  it('finds accepted names still when a data folder is loaded anew or a dataset comes back', async () => {
    const data = path.join(folder, 'data');
    await cp('tests/server/load/fixture', data, { recursive: true });
    await loadData(database, data, 'review-test-data');
    await writeFile(file, line('Alpha Testland', 'Make statement', 'Test Beta', '2014-05-13'));
    await importRows();
    await writeFile(
      review,
      `- { name: Alpha Testland, kind: PERSON, state: null, id: alpha-testland, other: { id: test-a }, decision: accept }`,
    );
    await reviewed();
    expect(await found('Alpha Testland')).toEqual(['test-a']);
    const entities = path.join(data, 'entities/all.yaml');
    await writeFile(entities, (await readFile(entities, 'utf8')).replace('Test Alpha', 'Test Alpha Senior'));
    await loadData(database, data, 'review-test-data');
    expect(await found('Test Alpha Senior')).toContain('test-a');
    expect(await found('Alpha Testland')).toEqual(['test-a']);

    await removeDataset(database, dataset);
    await importRows();
    expect(await claimsOf('test-a')).toEqual([{ dataset, claims: 1 }]);
    await removeDataset(database, dataset);
    await rm(data, { recursive: true });
    await mkdir(data);
    await loadData(database, data, 'review-test-data');
    expect(await found('Alpha Testland')).toEqual([]);
    // The other is gone: the name is nobody's, so it makes an entity again.
    await importRows();
    expect(await claimsOf('alpha-testland')).toEqual([{ dataset, claims: 1 }]);
  });

  it.each<readonly [string, Record<string, unknown>, RegExp]>([
    ['an unknown entity', { id: 'nobody-at-all' }, /review\.yaml:1: there is no entity "nobody-at-all"/],
    [
      'an unknown other',
      { other: { id: 'nobody-at-all' } },
      /review\.yaml:1: there is no entity "nobody-at-all"/,
    ],
    ['an unknown decision', { decision: 'maybe' }, /review\.yaml:1: 0\.decision: /],
    ['a state', { kind: 'STATE' }, /review\.yaml:1: 0\.kind: /],
    ['another name than the entity has', { name: 'Wladimir' }, /not the name of "vladimir-puttin"/],
    [
      'an entity of a data folder',
      { name: 'Vladimir Putin', id: 'vladimir-putin', other: { id: 'vladimir-puttin' } },
      /held by a data folder/,
    ],
    ['what is the same already', { other: { id: 'vladimir-puttin' } }, /the same entity already/],
  ])('refuses %s before anything is written', async (_, fault, message) => {
    await reviewed();
    const before = await picture(database);
    const proposal = {
      ...{ name: 'Vladimir Puttin', kind: 'PERSON', state: null, id: 'vladimir-puttin' },
      ...{ other: { id: 'vladimir-putin' }, decision: 'accept' },
    };
    const text = JSON.stringify([{ ...proposal, ...fault }]);
    await writeFile(review, text);
    await expect(openReview(database, review, { isDryRun: false })).rejects.toThrow(message);
    await expect(openReview(database, review, { isDryRun: true })).rejects.toThrow(message);
    expect(await readFile(review, 'utf8')).toBe(text);
    expect(difference(await picture(database), before)).toEqual([]);
  });

  it('refuses what is no YAML, names that are accepted twice, and circles', async () => {
    await reviewed();
    const proposal = {
      ...{ name: 'Vladimir Puttin', kind: 'PERSON', state: null, id: 'vladimir-puttin', decision: 'accept' },
    };
    const texts: readonly (readonly [string, RegExp])[] = [
      ['- name: [', /review\.yaml: /],
      [
        [{ id: 'vladimir-putin' }, { id: 'emmanuel-macron' }]
          .map((other) => JSON.stringify([{ ...proposal, other }]).slice(1, -1))
          .join(',\n')
          .replace(/^/, '[')
          .concat(']'),
        /review\.yaml:2: "Vladimir Puttin" is accepted for both "vladimir-putin" and "emmanuel-macron"/,
      ],
      [
        JSON.stringify([
          { ...proposal, other: { id: 'vladimir-putin' } },
          { ...proposal, other: { id: 'vladimir-putin' } },
        ]),
        /stands on .*review\.yaml:1 already/,
      ],
      [
        JSON.stringify([
          { ...proposal, other: { id: 'barack-obama' } },
          { ...proposal, name: 'Barack Obama', id: 'barack-obama', other: { id: 'vladimir-puttin' } },
        ]),
        /comes back to its own entity/,
      ],
    ];
    for (const [text, message] of texts) {
      await writeFile(review, text);
      await expect(openReview(database, review, { isDryRun: false })).rejects.toThrow(message);
    }
  });

  it('leaves a file alone that a person changes meanwhile', async () => {
    const opened = await openReview(database, review, { isDryRun: false });
    await importRows();
    await writeFile(review, '# mine\n');
    await expect(opened.propose([dataset])).rejects.toThrow('was changed while the import went on');
    expect(await readFile(review, 'utf8')).toBe('# mine\n');
  });
});
