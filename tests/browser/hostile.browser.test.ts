import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import type { Exported } from '../../client/export/exported.ts';
import { loadData } from '../../server/load/load.ts';
import { shownText } from '../../server/texts/shownText.ts';
import { eventually, soon } from '../support/eventually.ts';
import {
  hostileArticles,
  hostileEvents,
  hostileId,
  hostilePairs,
  hostileTexts,
  hostileTopics,
  hostileUrls,
  writeHostileData,
  type Hostile,
} from '../support/hostileData.ts';
import { openOwnDatabase, type OwnDatabase } from '../support/ownDatabase.ts';
import { python } from '../support/python.ts';
import { startServer } from '../support/server.ts';
import { closeTool, command, pictureOf, tool } from './canvas.ts';
import { exportAs, exportDialog, openExportDialog } from './exportDialog.ts';
import { clickOn, desktop, drawn, evidence, phone, placeOf, useVisitor } from './explorer.ts';

let database: OwnDatabase;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'entente-hostile-'));
  database = await openOwnDatabase();
  await writeHostileData(folder);
  await loadData(database, folder, 'hostile');
});
const { open, complaints, server } = useVisitor(() => startServer({ database }), 'constructor');
afterAll(async () => {
  await database.remove();
  await rm(folder, { recursive: true, force: true });
});

const names = Object.keys(hostileTexts) as Hostile[];
const isOutlet = (name: Hostile): boolean => ['style', 'markdown', 'at'].includes(name);

/** How a text begins where it is shown whole or cut: no page holds halves of pairs. */
const beginning = (name: Hostile): string =>
  shownText(hostileTexts[name].trim(), 600).slice(0, 24).replace(/\s+/g, ' ');
const textOf = async (place: Locator): Promise<string> =>
  ((await place.textContent()) ?? '').replace(/\s+/g, ' ');

/** That nothing of the data ran, asked for anything, or was kept from it by the policy alone. */
async function nothingRan(page: Page): Promise<void> {
  expect(await page.evaluate(() => 'hostileRan' in window)).toBe(false);
  expect(complaints()).toEqual([]);
}

/** That the page is as wide as the window, and no panel wider than its place. */
async function fits(page: Page): Promise<void> {
  const beyond = await page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('.evidence, .place.left, .reading-list, .dialog')]
      .filter((each) => each.scrollWidth > each.clientWidth)
      .map((each) => `${each.className || each.tagName}: ${each.scrollWidth} of ${each.clientWidth}`),
  );
  expect(beyond).toEqual([]);
}

/** Every address under which the data can be looked at. */
const addresses: readonly string[] = [
  ...names.map((name) => `/entity/${hostileId(name)}`),
  ...hostileTopics.map((id) => `/topic/${id}`),
  ...hostileEvents.map((id) => `/event/${id}`),
  ...hostileArticles.map((id) => `/article/${id}`),
  ...hostilePairs.map(
    ([one, other]) => `/relation/SPOKE_WITH/${[one, other].map(hostileId).sort().join('/')}`,
  ),
  ...hostilePairs.slice(-4).map(([one, other]) => `/pair/${hostileId(one)}/${hostileId(other)}`),
  ...hostileTopics.flatMap((id) => [`/relation/PROPOSED/html/${id}`, `/relation/DENIED/override/${id}`]),
  '/relation/REPRESENTS/html/template',
  '/path/html/endless',
  '/path/override/wordy/in-time',
];

const panel = (page: Page) => evidence(page).locator('.panel:not([hidden])');

/** Turns to an address and waits for its panel, in whose place the one before stays until it is there. */
async function lookAt(page: Page, address: string): Promise<void> {
  await page.evaluate(
    (to) =>
      new Promise<void>((resolve) => {
        if (window.location.hash === `#${to}`) return resolve();
        const drawn = () => requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
        window.addEventListener('hashchange', drawn, { once: true });
        window.location.hash = to;
      }),
    address,
  );
  await soon(() => evidence(page).locator('.panel').count()).toBe(1);
  await panel(page).locator('.panel-head h2').waitFor();
}

const looks = [
  ['light, on a desktop', { colorScheme: 'light', viewport: desktop }],
  ['dark, on a phone', { colorScheme: 'dark', viewport: phone, hasTouch: true, isMobile: true }],
] as const satisfies readonly (readonly [string, BrowserContextOptions])[];

describe.each(looks)('data that means harm, %s,', (_, options) => {
  it('is shown in every panel, and does nothing and makes nothing wider', async () => {
    const page = await open('', options);
    for (const address of addresses) {
      await lookAt(page, address);
      await fits(page);
    }
    await nothingRan(page);
  });

  it('is shown in every tab, and does nothing and makes nothing wider', async () => {
    const page = await open('', options);
    for (const name of ['Table', 'Matrix', 'List', 'Query']) {
      await page.getByRole('tab', { name, exact: true }).click();
      const tab = page.getByRole('tabpanel', { name, exact: true });
      await tab.locator('[role=rowheader], h2, .cm-content').first().waitFor();
      await fits(page);
      if (name !== 'Table') continue;
      await tab.getByRole('radio', { name: 'Events' }).check();
      await tab.getByRole('rowheader').first().waitFor();
      await fits(page);
    }
    await nothingRan(page);
  });
});

describe('names that mean harm', () => {
  it('stand as they are written, in the head of their panel', async () => {
    const page = await open();
    const found: Record<string, string> = {};
    const expected: Record<string, string> = {};
    for (const name of names) {
      await lookAt(page, `/entity/${hostileId(name)}`);
      const heading = panel(page).getByRole('heading', { level: 2 });
      await soon(() => textOf(heading)).toContain(beginning(name).slice(0, 3));
      found[name] = (await textOf(heading)).slice(0, beginning(name).length);
      expected[name] = beginning(name);
    }
    expect(found).toEqual(expected);
    // What is very long is cut, and there as a whole for whoever wants it.
    await lookAt(page, '/entity/endless');
    const heading = panel(page).getByRole('heading', { level: 2 });
    await soon(() => textOf(heading)).toContain('…');
    await heading.getByRole('button', { name: 'Show all of it' }).click();
    await soon(() => textOf(heading)).toContain(hostileTexts.endless);
    await fits(page);
  });

  it('are drawn, found, picked out, arranged, expanded and told of', async () => {
    const page = await open();
    const { nodes } = await pictureOf(page);
    expect(Object.keys(nodes)).toEqual(
      expect.arrayContaining(names.filter((name) => !isOutlet(name)).map(hostileId)),
    );
    for (const { x, y } of Object.values(nodes)) expect([x, y].every(Number.isFinite)).toBe(true);
    for (const layout of ['In rings', 'By who speaks', 'By time', 'By what hangs']) {
      await tool(page, 'Layout', layout);
      const picture = await pictureOf(page);
      for (const { x, y } of Object.values(picture.nodes)) expect([x, y].every(Number.isFinite)).toBe(true);
    }
    await page.reload();
    await drawn(page, 'constructor');
    await clickOn(page, 'endless');
    await soon(() => textOf(panel(page).getByRole('heading', { level: 2 }))).toContain('Endless');
    const { x, y } = await placeOf(page, 'wordy');
    await page.mouse.move(x, y);
    await soon(() => page.locator('.caption').innerText()).toContain('Wordy');
    await page.mouse.click(x, y, { button: 'right' });
    await page.getByRole('menu').waitFor();
    await soon(() => page.locator('.menu-title').innerText()).toContain('…');
    await page.keyboard.press('Escape');
    await command(page, 'endless', 'Hide');
    await soon(() => page.locator('.announcer').innerText()).toContain('Endless');
    await tool(page, 'Show', 'People as whom they speak for');
    await closeTool(page);
    await page.keyboard.press('Control+k');
    await page
      .getByRole('dialog', { name: 'Everything that can be done' })
      .getByRole('menuitem')
      .first()
      .waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('/');
    await page.keyboard.type('script');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Escape');
    await fits(page);
    await nothingRan(page);
  });

  it('can be asked about, and stand in the answer as they are', async () => {
    const page = await open();
    for (const name of ['html', 'template', 'override', 'endless', 'query'] as const) {
      const question = `Who did ${hostileTexts[name].slice(0, 900)} speak with?`;
      await page.goto(`${server().url}/?${new URLSearchParams({ ask: question }).toString()}`);
      await drawn(page, 'constructor');
      await panel(page).locator('.answer-text').waitFor();
      await fits(page);
    }
    const question = 'Who did Wordy of many words speak with?';
    await page.goto(`${server().url}/?${new URLSearchParams({ ask: question }).toString()}`);
    await panel(page).locator('.answer-text').waitFor();
    await nothingRan(page);
  });

  it('turn nothing around but themselves', async () => {
    const page = await open();
    // Whose name stands before, and the words after it.
    for (const [address, words] of [
      ['/relation/SPOKE_WITH/closers/override', 'spoke with'],
      ['/relation/SPOKE_WITH/arabic/isolates', 'spoke with'],
      ['/pair/closers/override', 'and'],
      ['/relation/DENIED/override/topic-override', 'denied'],
      ['/path/override/wordy', 'to'],
    ] as const) {
      await lookAt(page, address);
      const head = panel(page).locator('.panel-head');
      await head.getByText(words).first().waitFor();
      expect([address, await turnedIn(head, words)]).toEqual([address, []]);
    }
    await evidence(page).getByRole('button', { name: 'Back to everything' }).click();
    const questions = panel(page).locator('.ask-list');
    for (const words of ['speak with', 'deny', 'propose']) {
      await questions.getByText(words).first().waitFor();
      expect(await turnedIn(questions, words)).toEqual([]);
    }
    await page.getByRole('tab', { name: 'List', exact: true }).click();
    const list = page.getByRole('tabpanel', { name: 'List', exact: true });
    await list.locator('h2').first().waitFor();
    for (const words of ['spoke with', 'denied', 'event']) expect(await turnedIn(list, words)).toEqual([]);
    await nothingRan(page);
  });

  it('lead nowhere but to pages, in a tab that knows nothing of ours', async () => {
    const page = await open();
    for (const [name, url] of Object.entries(hostileUrls)) {
      await lookAt(page, `/article/article-${name}`);
      const link = panel(page).locator('a[target]');
      if (name === 'web') {
        expect(await link.getAttribute('href')).toBe(url);
        expect((await link.getAttribute('rel'))?.split(' ').sort()).toEqual(['noopener', 'noreferrer']);
      } else {
        await panel(page).locator('.panel-head').getByText(url, { exact: true }).waitFor();
        expect(await link.count()).toBe(0);
      }
    }
    const hrefs = await page
      .locator('a')
      .evaluateAll((links) =>
        links.map((link) => (link as HTMLAnchorElement).protocol).filter((each) => !/^https?:$/.test(each)),
      );
    expect(hrefs).toEqual([]);
    await nothingRan(page);
  });
});

/** The places where some words of ours stand the other way around, or upon one another. */
const turnedIn = (place: Locator, words: string): Promise<string[]> =>
  place.evaluate((root, wanted) => {
    const turned: string[] = [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.nodeValue ?? '';
      for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
        const boxOf = (from: number) => {
          const range = document.createRange();
          range.setStart(node, from);
          range.setEnd(node, from + 1);
          return range.getBoundingClientRect();
        };
        const [first, second] = [boxOf(at), boxOf(at + 1)];
        if (first.top === second.top && first.left >= second.left) turned.push(text.slice(0, 80));
      }
    }
    return turned;
  }, words);

describe('exports of such data', () => {
  const reader = path.resolve(import.meta.dirname, '../client/export/read.py');
  it('hold it whole, in tables that compute nothing and XML that is read', async () => {
    const page = await open();
    await openExportDialog(page);
    await fits(page);
    const title = await exportDialog(page).getByLabel('Title').inputValue();
    expect(title.length).toBeLessThanOrEqual(200);

    const [jsonFile = ''] = await exportAs(page, folder, /^JSON/);
    const data = JSON.parse(await readFile(jsonFile, 'utf8')) as Exported;
    const named = new Map(data.nodes.map(({ id, name }) => [id, name]));
    expect(named.get('endless')).toBe(hostileTexts.endless);
    expect(named.get('constructor')).toBe('__proto__');
    expect(named.get('override')).toBe(hostileTexts.override);
    expect(data.nodes.filter(({ place }) => !place)).toEqual([]);

    const csvs = await exportAs(page, folder, /^CSV/, 3);
    const tables = (await python(reader, 'csv', ...csvs)) as readonly (readonly Record<string, string>[])[];
    const cells = tables.flat().flatMap((row) => Object.values(row));
    expect(cells.filter((cell) => /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/.test(cell))).toEqual([]);
    expect(cells).toContain(`'${hostileTexts.formula}`);

    for (const [format, kind] of [
      [/^GraphML/, 'graphml'],
      [/^GEXF/, 'gexf'],
    ] as const) {
      const [graph] = (await python(reader, kind, ...(await exportAs(page, folder, format)))) as readonly {
        nodes: readonly { id: string; name?: string; label?: string }[];
      }[];
      const found = graph?.nodes.find(({ id }) => id === 'html');
      expect(found?.name ?? found?.label).toBe(hostileTexts.html);
      expect(graph?.nodes).toHaveLength(data.nodes.length);
    }
    const [svg = ''] = await exportAs(page, folder, /^SVG/);
    const [elements] = (await python(reader, 'xml', svg)) as readonly (readonly Record<string, string>[])[];
    const tags = new Set(elements?.map(({ tag }) => tag));
    for (const tag of ['script', 'img', 'foreignObject', 'image', 'a']) expect([...tags]).not.toContain(tag);
    expect(elements?.flatMap((each) => Object.keys(each)).filter((name) => /^on/i.test(name))).toEqual([]);
    const [png = ''] = await exportAs(page, folder, /^PNG/);
    expect((await readFile(png)).toString('latin1', 1, 4)).toBe('PNG');
    await nothingRan(page);
  });
});

describe('the query tab on such data', () => {
  it('shows it as JSON and as a table, and draws it, whatever its fields are called', async () => {
    const page = await open();
    await page.getByRole('tab', { name: 'Query', exact: true }).click();
    const tab = page.getByRole('region', { name: 'Query', exact: true });
    const editor = tab.getByRole('textbox', { name: 'Query, in GraphQL' });
    await editor.click();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.press('Delete');
    await page.keyboard.insertText(
      '{ entities(first: 50) { nodes { constructor: name names { text } contacts { nodes { b { name } } } } } }',
    );
    await page.keyboard.press('ControlOrMeta+Enter');
    const result = tab.locator('.query-result');
    await result.getByText(/^Answered in/).waitFor();
    await soon(() => result.locator('.json').innerText()).toContain('"constructor"');
    await result.getByRole('tab', { name: 'Table' }).click();
    const table = result.getByRole('grid');
    await soon(() => table.getByRole('columnheader').allInnerTexts()).toContain('constructor');
    await soon(() => table.innerText()).toContain('<script>');
    await fits(page);
    await tab.getByRole('button', { name: 'Replace the picture' }).click();
    await tab.getByRole('button', { name: 'Show the picture' }).click();
    await placeOf(page, 'constructor');
    await nothingRan(page);
  });
});

describe('a link to a view of such data', () => {
  it('reopens what was seen', async () => {
    const page = await open('/entity/constructor');
    const before = await pictureOf(page);
    await page.getByRole('button', { name: 'Share …' }).click();
    const link = await page
      .getByRole('dialog', { name: 'Share and keep' })
      .getByRole('textbox', { name: 'A link to this view' })
      .inputValue();
    const other = await open();
    await other.goto(link);
    await other.reload();
    await drawn(other, 'constructor');
    await eventually(
      () => pictureOf(other),
      (after) => expect(Object.keys(after.nodes).sort()).toEqual(Object.keys(before.nodes).sort()),
    );
    await nothingRan(other);
  });
});
