import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import neo4j, { type Driver, type Plan } from 'neo4j-driver';
import { cypherFolder, loadStatements, parseQuery, prune } from '../../server/queries.ts';
import { sharedConnection } from '../support/database.ts';

/** Every file of `cypher/` is checked on the day it is born. */
const files = readdirSync(cypherFolder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.cypher'))
  .map((file) => file.replaceAll(path.sep, '/').replace(/\.cypher$/, ''))
  .sort();
const textOf = (file: string) => readFileSync(path.join(cypherFolder, `${file}.cypher`), 'utf8');
const headerOf = (text: string) => /^(\/\/.*\n)+/.exec(text)?.[0] ?? '';
const serverSources = readdirSync(path.resolve(cypherFolder, '../server'), {
  recursive: true,
  encoding: 'utf8',
})
  .filter((file) => file.endsWith('.ts'))
  .map((file) => readFileSync(path.resolve(cypherFolder, '../server', file), 'utf8'))
  .join('\n');

/** Not run as it stands: what the generator copies from. */
const sources = [
  ...['event/matching', 'event/relations', 'contact/pairs'],
  ...['graph/as-written', 'graph/ends-as-counted'],
];
/** Queries that read everything of a kind, and mean to. */
const readsAll =
  /^(schema\/|load\/|article\/count|topic\/count|entity\/count|dataset\/all|dataset\/event-counts|load\/stored-records|backup\/all-nodes|backup\/remove-nodes)/;

describe('every query', () => {
  let driver: Driver;
  beforeAll(async () => {
    const { uri, username, password } = sharedConnection();
    driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
    // Right after data was loaded its indexes are not sampled yet, and plans that were made then are kept.
    const session = driver.session();
    await session.run('CALL db.prepareForReplanning(60)');
    await session.close();
  });
  afterAll(() => driver.close());

  it('is there at all', () => {
    expect(files.length).toBeGreaterThan(30);
  });

  it.each(files)('%s says in its header what it answers, its parameters and its columns', (file) => {
    const text = textOf(file);
    const header = headerOf(text);
    expect(header).toMatch(/^\/\/ [A-Z][^$]+?\.$/m);
    expect(header).toMatch(/^\/\/ columns: \S/m);
    const described = new Set(Array.from(header.matchAll(/^\/\/ \$(\w+) {2,}\S/gm), ([, name]) => name));
    expect(described).toEqual(new Set(parseQuery(file, text).parameters));
    if (described.size === 0) expect(header).toContain('// $parameters: none');
  });

  it.each(files.filter((file) => !sources.includes(file)))('%s is used by the server', (file) => {
    const [folder = '', name = ''] = file.split('/');
    expect(
      serverSources.includes(`'${file}'`) ||
        (serverSources.includes(`'${name}'`) && serverSources.includes(`\`${folder}/$`)),
    ).toBe(true);
  });

  it.each(files.filter((file) => !file.startsWith('schema/')))(
    '%s can be planned as it stands',
    async (file) => {
      const query = parseQuery(file, textOf(file));
      const session = driver.session();
      try {
        const { summary } = await session.run(`EXPLAIN ${query.text}`, examplesOf(query.source));
        expect(summary.plan).toBeTruthy();
        if (!readsAll.test(file)) expect(operatorsOf(summary.plan as Plan)).not.toContain('AllNodesScan');
      } finally {
        await session.close();
      }
    },
  );

  it.each(['constraints', 'range-indexes', 'full-text-indexes'])(
    'schema/%s is safe to run again',
    async (file) => {
      const session = driver.session();
      for (const { text } of loadStatements(`schema/${file}`)) {
        const { summary } = await session.run(text);
        expect(summary.counters.updates()).toMatchObject({ indexesAdded: 0, constraintsAdded: 0 });
      }
      await session.close();
    },
  );

  it.each([
    ['entity/by-id', 'NodeUniqueIndexSeek'],
    ['event/by-id', 'NodeUniqueIndexSeek'],
    ['topic/by-id', 'NodeUniqueIndexSeek'],
    ['claim/by-id', 'NodeUniqueIndexSeek'],
    ['article/by-id', 'NodeUniqueIndexSeek'],
    ['entity/represents', 'NodeUniqueIndexSeek'],
    ['claim/of-events', 'NodeUniqueIndexSeek'],
    ['event/newest-first', 'NodeUniqueIndexSeek', ['participants', 'kinds', 'from', 'to']],
    ['event/newest-first', 'NodeUniqueIndexSeek', ['topics']],
    ['event/newest-first', 'NodeIndexScan', []],
    ['event/oldest-first', 'NodeIndexScan', []],
    ['event/newest-first', 'NodeIndexSeekByRange', ['after']],
    ['event/count', 'NodeUniqueIndexSeek', ['participants']],
    ['contact/most-first', 'NodeUniqueIndexSeek', ['participants', 'media']],
    ['contact/count', 'NodeUniqueIndexSeek', ['participants']],
    ['stance/most-first', 'NodeUniqueIndexSeek', ['participants']],
    ['stance/count', 'NodeUniqueIndexSeek', ['participants']],
    ['graph/busiest', 'NodeUniqueIndexSeek', ['around']],
    ['graph/busiest', 'NodeUniqueIndexSeek', ['ends', 'touching', 'direction']],
    ['graph/busiest-as-written', 'NodeUniqueIndexSeek', ['ends', 'touching', 'direction']],
    ['graph/busiest', 'NodeUniqueIndexSeek', ['ends', 'among']],
    ['graph/relation-counts', 'NodeUniqueIndexSeek', ['ends', 'kinds', 'from', 'dated']],
    ['graph/relation-counts-as-written', 'NodeUniqueIndexSeek', ['ends', 'kinds', 'from', 'dated']],
    ['event/newest-first', 'NodeUniqueIndexSeek', ['relation', 'from', 'to']],
    ['event/count', 'NodeUniqueIndexSeek', ['relation', 'participants']],
    ['event/newest-first', 'NodeUniqueIndexSeek', ['relation', 'rollUp']],
    ['contact/most-first', 'NodeUniqueIndexSeek', ['participants', 'rollUp']],
    ['graph/busiest', 'NodeUniqueIndexSeek', ['ends', 'touching', 'rollUp']],
    ['graph/busiest', 'NodeUniqueIndexSeek', ['around', 'rollUp']],
    ['path/steps-as-written', 'NodeUniqueIndexSeek', ['ends', 'from', 'inTimeOrder']],
    ['path/steps', 'NodeUniqueIndexSeek', ['ends', 'standing']],
    ['contact/of-pairs', 'NodeUniqueIndexSeek', ['relation']],
    ['timeline/by-bucket', 'NodeUniqueIndexSeek', ['participants']],
    ['event/count', 'ProcedureCall', ['text']],
  ])('%s starts at %s', async (file, operator, given: string[] = []) => {
    const query = prune(parseQuery(file, textOf(file)), given);
    const session = driver.session();
    const { summary } = await session.run(`EXPLAIN ${query.text}`, examplesOf(query.source));
    await session.close();
    expect(operatorsOf(summary.plan as Plan).join(' ')).toContain(operator);
  });
});

/** Something of the kind that the header names: EXPLAIN looks at no values, but asks for them. */
const examplesOf = (text: string): Record<string, unknown> =>
  Object.fromEntries(
    Array.from(
      headerOf(text).matchAll(/^\/\/ \$(\w+) {2,}(string|integer|list)\b/gm),
      ([, name = '', type]) => [name, type === 'string' ? '' : type === 'integer' ? neo4j.int(1) : []],
    ),
  );

const operatorsOf = (plan: Plan): string[] => [
  plan.operatorType.replace(/@.*/, ''),
  ...plan.children.flatMap(operatorsOf),
];
