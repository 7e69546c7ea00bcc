import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { BrowserContext, Page, Request } from 'playwright-core';
import { countQueries, type CountedDatabase } from '../support/countQueries.ts';
import { openSharedDatabase } from '../support/database.ts';
import { startServer } from '../support/server.ts';
import { newIn, pictureOf, tool } from './canvas.ts';
import { eventually, patience } from '../support/eventually.ts';
import { clickOn, desktop, drawn, useBrowser } from './explorer.ts';

let database: CountedDatabase;
let context: BrowserContext | undefined;

beforeAll(() => {
  database = countQueries(openSharedDatabase());
});
const { browser, server } = useBrowser(() => startServer({ database }));
afterEach(() => context?.close());
afterAll(() => database.close());

/** Walks along the lines of what is looked at to one that is called so. */
async function walkTo(page: Page, name: string): Promise<void> {
  const caption = page.locator('.caption');
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('n');
    if ((await caption.innerText()).includes(name)) return;
  }
  throw new Error(`No line is called ${name}.`);
}

/** What a reader does, with what shows that it is done, and the most Cypher queries that it may cost. */
const gestures: readonly (readonly [name: string, most: number, act: (page: Page) => Promise<void>])[] = [
  [
    'looking at a person',
    18,
    async (page) => {
      await clickOn(page, 'emmanuel-macron');
      await page.locator('.evidence').getByRole('heading', { name: 'Emmanuel Macron', level: 2 }).waitFor();
    },
  ],
  [
    'expanding',
    8,
    async (page) => {
      await page.keyboard.press('e');
      await page.getByRole('button', { name: /^Bring/ }).click();
      await page.getByRole('button', { name: 'Undo: expand Emmanuel Macron' }).waitFor();
    },
  ],
  [
    'opening a relation into its events',
    8,
    async (page) => {
      const before = await pictureOf(page);
      await walkTo(page, 'Vladimir Putin');
      await page.keyboard.press('o');
      await walkTo(page, 'Emmanuel Macron spoke with Vladimir Putin');
      await page.keyboard.press('Shift+F10');
      await page.getByRole('menuitem', { name: 'Open into its events' }).click();
      await eventually(
        () => pictureOf(page),
        (picture) => expect(newIn(picture, before)).not.toEqual([]),
      );
    },
  ],
  [
    'opening all into events and outlets',
    8,
    async (page) => {
      const before = await pictureOf(page);
      await tool(page, 'Show', 'Events and who reported them');
      await eventually(
        () => pictureOf(page),
        (picture) => expect(newIn(picture, before).length).toBeGreaterThan(10),
      );
      await page.getByRole('menuitemcheckbox', { name: 'Events and who reported them' }).click();
      await page.keyboard.press('Escape');
    },
  ],
  [
    'filtering',
    16,
    async (page) => {
      await page.getByRole('button', { name: 'Only spoke with' }).click();
      await page.getByRole('button', { name: 'Clear the filter' }).waitFor();
    },
  ],
];

/** What each gesture costs on a page that draws few or many relations. */
async function costs(more: number): Promise<Record<string, number>> {
  // A narrow window starts with 20 relations, and keeps them when it grows.
  context = await browser().newContext({ viewport: { width: 700, height: 900 }, locale: 'en-GB' });
  context.setDefaultTimeout(patience);
  const page = await context.newPage();
  let waiting = 0;
  const count = (one: number) => (request: Request) => {
    if (request.url().endsWith('/graphql')) waiting += one;
  };
  page.on('request', count(1));
  page.on('requestfinished', count(-1));
  page.on('requestfailed', count(-1));
  const spent = async () => {
    await page.waitForLoadState('networkidle');
    await eventually(
      () => Promise.resolve(waiting),
      (now) => expect(now).toBe(0),
    );
    return database.seen().length;
  };

  database.seen();
  await page.goto(server().url);
  await drawn(page);
  const cost: Record<string, number> = { opening: await spent() };
  await page.setViewportSize(desktop);
  // A window that grew asks for the bars that it now has room for.
  await page.getByText('20 February 2022:').first().waitFor({ state: 'attached' });
  cost['opening'] = (cost['opening'] ?? 0) + (await spent());
  for (let clicks = 0; clicks < more; clicks += 1)
    await page.locator('.shown').getByRole('button', { name: 'Show more' }).click();
  cost['showing more'] = await spent();
  for (const [name, , act] of gestures) {
    await act(page);
    cost[name] = await spent();
  }
  return cost;
}

/**
 * How many queries a gesture may cost more or less the second time. What is asked for in the same moment is asked
 * at once, so when parts of the page come at other moments a query is parted or saved; a query for each of the
 * forty relations that only the second page draws would be far more.
 */
const chance = 2;

describe('what a gesture costs', () => {
  it('is so many Cypher queries and no more, and the same whether 20 relations are drawn or three times as many', async () => {
    const few = await costs(0);
    await context?.close();
    const many = await costs(1);
    for (const [name, cost] of Object.entries(many))
      expect(Math.abs(cost - (few[name] ?? 0))).toBeLessThanOrEqual(name === 'showing more' ? 0 : chance);
    expect(few['opening']).toBeLessThanOrEqual(20);
    expect(few['showing more']).toBe(0);
    for (const [name, most] of gestures) {
      expect(few[name]).toBeGreaterThan(0);
      expect(few[name]).toBeLessThanOrEqual(most);
    }
  });
});
