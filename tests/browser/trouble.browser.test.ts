import { afterAll, afterEach, beforeAll, beforeEach, describe, it } from '@jest/globals';
import type { BrowserContext, Page } from 'playwright-core';
import { EntenteError } from '../../server/errors.ts';
import type { Database } from '../../server/database.ts';
import { openSharedDatabase } from '../support/database.ts';
import { startServer } from '../support/server.ts';
import { patience, soon } from '../support/eventually.ts';
import { desktop, drawn, evidence, useBrowser } from './explorer.ts';

let database: Database;
let context: BrowserContext;
let page: Page;
/** What stands between the page and the database: set by each test, taken away by the reader's "try again". */
let trouble: (() => Promise<void>) | null = null;

beforeAll(() => {
  database = openSharedDatabase();
});
const { browser, server } = useBrowser(() => {
  const read: Database['read'] = async (...given) => {
    await trouble?.();
    return database.read(...given);
  };
  return startServer({ database: { ...database, read } });
});
beforeEach(async () => {
  context = await browser().newContext({ viewport: desktop, locale: 'en-GB' });
  context.setDefaultTimeout(patience);
  page = await context.newPage();
});
afterEach(async () => {
  trouble = null;
  await context.close();
});
afterAll(() => database.close());

const away = () =>
  Promise.reject(
    new EntenteError('UNAVAILABLE', 'The database does not answer. Wait until /readyz says that it does.'),
  );

describe('when the database is away', () => {
  it('the page says so where the graph would be, and draws it once it is back and the reader tries again', async () => {
    trouble = away;
    await page.goto(server().url);
    const stage = page.locator('.stage');
    await stage.getByText('The database does not answer').waitFor();
    trouble = null;
    await stage.getByRole('button', { name: 'Try again' }).click();
    await drawn(page);
  });

  it('a panel says so, and comes when the reader tries again, while the canvas stays', async () => {
    await page.goto(server().url);
    await drawn(page);
    trouble = away;
    await evidence(page).locator('.examples a').first().click();
    await evidence(page).getByText('This could not be loaded').waitFor();
    await soon(() => page.locator('.canvas').isVisible()).toBe(true);
    trouble = null;
    await evidence(page).getByRole('button', { name: 'Try again' }).click();
    await evidence(page).locator('.event-card').first().waitFor();
  });

  it('the search says so', async () => {
    await page.goto(server().url);
    await drawn(page);
    trouble = away;
    await page.keyboard.press('/');
    await page.keyboard.type('Macron', { delay: 20 });
    await page.getByText('The search did not answer').waitFor();
  });
});

describe('while an answer is on its way', () => {
  it('the page shows where it will stand', async () => {
    let arrive = () => {};
    const waiting = new Promise<void>((resolve) => (arrive = resolve));
    trouble = () => waiting;
    await page.goto(server().url);
    await page.getByText('Loading the graph').waitFor();
    await evidence(page).locator('.skeleton').waitFor();
    arrive();
    await drawn(page);
  });
});

describe('when the server is gone', () => {
  it('the page says what to check, in words', async () => {
    await page.goto(server().url);
    await drawn(page);
    // The panels themselves come once the picture stands; without them there is nothing to say it in.
    await page.waitForFunction(() =>
      performance.getEntriesByType('resource').some(({ name }) => name.includes('/Panel-')),
    );
    await page.waitForLoadState('networkidle');
    await context.setOffline(true);
    await evidence(page).locator('.examples a').first().click();
    await evidence(page).getByText('The server does not answer').waitFor();
    await context.setOffline(false);
    await evidence(page).getByRole('button', { name: 'Try again' }).click();
    await evidence(page).locator('.event-card').first().waitFor();
  });
});

describe('an empty graph', () => {
  it('is told from one that could not be loaded', async () => {
    const empty = await startServer({
      database: { ...database, read: () => Promise.resolve([]) },
    });
    try {
      await page.goto(empty.url);
      await page.getByText('Nothing is in the graph yet').waitFor();
    } finally {
      await empty.close();
    }
  });
});

describe('when a part of the page cannot be fetched', () => {
  /** Lets none of the files of this name through, until what it returns is called. */
  const without = async (name: string) => {
    const files = new RegExp(`/assets/${name}-[^/]+\\.js$`);
    await page.route(files, (route) => route.abort());
    return () => page.unroute(files);
  };
  const notice = () => page.getByRole('alert').filter({ hasText: 'This part of the page did not come' });

  it('a dialog says so and leaves the page as it is; it opens when the reader tries again', async () => {
    const back = await without('ShareDialog');
    await page.goto(server().url);
    await drawn(page);
    await page.getByRole('button', { name: 'Share' }).click();
    await notice().waitFor();
    await soon(() => page.locator('.canvas').isVisible()).toBe(true);
    await notice().getByRole('button', { name: 'Close this notice' }).click();
    await notice().waitFor({ state: 'detached' });
    // It is not asked for behind the reader's back.
    await back();
    await page.getByRole('button', { name: 'Share' }).click();
    await notice().getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('dialog').waitFor();
    await soon(() => notice().count()).toBe(0);
  });

  it.each([
    ['ToolEntries', () => page.locator('.toolbar button[aria-haspopup=menu]').first().click(), '[role=menu]'],
    ['Panel', () => evidence(page).locator('.examples a').first().click(), '.evidence .event-card'],
    [
      'TableTab',
      () => page.getByRole('tab', { name: 'Table' }).click(),
      '.tab-panel [role=grid], .tab-panel table',
    ],
  ])('%s says so in its place, and comes when the reader tries again', async (name, open, shown) => {
    const back = await without(name);
    await page.goto(server().url);
    await drawn(page);
    await open();
    await notice().first().waitFor();
    await soon(() => page.getByRole('tab', { name: 'Graph' }).isVisible()).toBe(true);
    await back();
    await notice().first().getByRole('button', { name: 'Try again' }).click();
    await page.locator(shown).first().waitFor();
  });
});
