import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { packView } from '../../../client/share/packView.ts';
import { initialState } from '../../../client/state/explorer.ts';
import { dataFolder, readBundle } from '../../../server/load/load.ts';
import { parseQuery } from '../../../server/queries.ts';
import { data } from '../../support/api.ts';
import { patience } from '../../support/eventually.ts';
import { startBalancer, type Balancer } from '../../support/balancer.ts';
import { launchChromium } from '../../support/chromium.ts';
import { openEmptyDatabase, type OwnDatabase } from '../../support/ownDatabase.ts';
import { makeHome, startProcess, startServerProcess, type ServerProcess } from '../../support/process.ts';

/** What is asked of both: what the page asks, a panel, a question in words. */
const questions = [
  '{ graph(first: 500) { entities { id name } topics { id title } relations { source target kind count first last } } }',
  '{ facets { total outlets(first: 12) { outlet { id } count } datasets { dataset { id } count } } }',
  '{ contacts(first: 50) { totalCount edges { cursor node { a { id } b { id } count first last } } } }',
  '{ entity(id: "emmanuel-macron") { name names { text } relationCounts { count } events(first: 20) { totalCount nodes { id claims { id } } } } }',
  '{ paths(from: "emmanuel-macron", to: "vladimir-putin") { entities { id } } }',
  '{ ask(question: "Who did Macron speak with in February 2022?") { status text query events { id } } }',
];
const counts = parseQuery(
  'test/counts',
  `RETURN COUNT { (:Event) } AS events, COUNT { (:Claim) } AS claims, COUNT { ()-[:TOOK_PART]->() } AS parts,
     COUNT { ()-[:OF]->() } AS told`,
);

describe('two servers on one database, behind a balancer', () => {
  let home: string;
  let own: OwnDatabase;
  let servers: readonly ServerProcess[];
  let urls: readonly string[];
  let balancer: Balancer;
  let browser: Browser;

  beforeAll(async () => {
    home = await makeHome();
    own = await openEmptyDatabase();
    servers = [0, 1].map(() => startServerProcess(environment()));
    urls = await Promise.all(
      servers.map(async ({ printed }) => (await printed(/^Entente is at (http:\S+)$/m))[1] ?? ''),
    );
    balancer = await startBalancer(urls);
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser.close();
    await balancer.close();
    for (const { child } of servers) child.kill('SIGKILL');
    await Promise.all(servers.map(({ exited }) => exited));
    await own.remove();
    await rm(home, { recursive: true, force: true });
  });
  const environment = () => {
    const { uri, password } = own.connection;
    return { NEO4J_URI: uri, NEO4J_PASSWORD: password, ENTENTE_HOME: home };
  };
  const ofEach = <Data>(question: string) => Promise.all(urls.map((url) => data<Data>({ url }, question)));

  it('fill an empty database once, though both start on it at the same moment', async () => {
    const { events, articles } = await readBundle(dataFolder);
    const claims = articles.flatMap(({ record }) => record.claims).length;
    const parts = events.flatMap(({ record }) => record.participants).length;
    expect(await own.read(counts)).toEqual([{ events: events.length, claims, parts, told: claims }]);
  });

  it.each(questions)('answer alike: %s', async (question) => {
    const [one, other] = await ofEach(question);
    expect(JSON.stringify(one).length).toBeGreaterThan(30);
    expect(other).toEqual(one);
  });

  it('go on with a list where the other one has stopped', async () => {
    interface Listed {
      readonly events: {
        readonly nodes: readonly { readonly id: string }[];
        readonly pageInfo: { readonly endCursor: string; readonly hasNextPage: boolean };
      };
    }
    const list = `query ($first: Int!, $after: String) {
      events(first: $first, after: $after) { nodes { id } pageInfo { endCursor hasNextPage } }
    }`;
    const [whole] = await Promise.all([data<Listed>({ url: urls[0] ?? '' }, list, { first: 1000 })]);
    balancer.served();
    const ids: string[] = [];
    for (let after: string | null = null; ;) {
      const { events }: Listed = await data<Listed>(balancer, list, { first: 7, after });
      ids.push(...events.nodes.map(({ id }) => id));
      if (!events.pageInfo.hasNextPage) break;
      after = events.pageInfo.endCursor;
    }
    expect(ids).toEqual(whole.events.nodes.map(({ id }) => id));
    for (const served of balancer.served()) expect(served).toBeGreaterThan(2);
  });

  it('open the link of a view together', async () => {
    const { view, picked, tab, theme } = initialState;
    const selection = { type: 'entity', id: 'emmanuel-macron' } as const;
    const link = packView({ view, selection, picked, tab, theme, language: 'nb', query: null });
    const page = await browser.newPage();
    page.setDefaultTimeout(patience);
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(error.message));
    balancer.served();
    await page.goto(`${balancer.url}/#${link}`);
    await page.getByRole('heading', { name: 'Emmanuel Macron', level: 2 }).waitFor();
    await page.locator('.canvas[aria-busy=false]').waitFor();
    for (const served of balancer.served()) expect(served).toBeGreaterThan(1);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('both see what a command beside them writes and takes away, whatever they remember', async () => {
    const question =
      '{ contacts(first: 3) { totalCount nodes { count } } ask(question: "When did Jens Stoltenberg speak with Gro Harlem Brundtland?") { status text events { id } } }';
    const before = await ofEach(question);
    expect(await ofEach(question)).toEqual(before);
    const file = path.join(home, 'rows.tsv');
    const row = 'Jens Stoltenberg\tConsult\tGro Harlem Brundtland\t2014-05-13';
    await writeFile(file, row);
    const run = (command: string, ...given: string[]) =>
      startProcess([command, ...given], environment()).exited;

    expect(await run('import', '--dataset', 'beside', file)).toBe(0);
    const [one, other] = await ofEach(question);
    expect(other).toEqual(one);
    expect(JSON.stringify(one)).toContain('2014');
    expect(JSON.stringify(before)).not.toContain('2014');

    expect(await run('datasets', 'remove', 'beside')).toBe(0);
    expect(await ofEach(question)).toEqual(before);
  });

  it('leave no request unanswered when one of them ends', async () => {
    const [ending] = servers;
    const ask = () => data<{ events: { totalCount: number } }>(balancer, '{ events { totalCount } }');
    const asked = Array.from({ length: 40 }, ask);
    ending?.child.kill('SIGTERM');
    expect(await ending?.exited).toBe(0);
    const answers = await Promise.all([...asked, ...Array.from({ length: 10 }, ask)]);
    expect(new Set(answers.map(({ events }) => events.totalCount)).size).toBe(1);
    balancer.served();
    await ask();
    expect(balancer.served()).toEqual([0, 1]);
  });
});
