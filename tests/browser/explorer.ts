import { afterAll, afterEach, beforeAll } from '@jest/globals';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { launchChromium } from '../support/chromium.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { patience } from '../support/eventually.ts';

export const desktop = { width: 1440, height: 900 };
export const phone = { width: 390, height: 844 };

export interface Visit {
  readonly page: Page;
  /** What the page complained of on its console, errors that nothing caught, what its policy kept from happening, dialogs, and requests that went elsewhere. */
  readonly complaints: string[];
  readonly close: () => Promise<void>;
}

/** What the tests of a file visit with. */
export interface Visitor {
  /**
   * Opens the explorer as a new visitor would and waits until the graph is drawn; what was open before is closed.
   *
   * @param at the address after `#`
   */
  readonly open: (at?: string, options?: BrowserContextOptions) => Promise<Page>;
  /** What the open page complained of. */
  readonly complaints: () => readonly string[];
  readonly server: () => TestServer;
}

/**
 * A server and a Chromium for the tests of a file. To be called once, at its top; what the server stands on is closed after it.
 *
 * @param serve starts the server; of the shared database if left out
 */
export function useBrowser(serve: () => Promise<TestServer> = startServer): {
  readonly browser: () => Browser;
  readonly server: () => TestServer;
} {
  let browser: Browser;
  let server: TestServer;
  beforeAll(async () => {
    [browser, server] = await Promise.all([launchChromium(), serve()]);
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });
  return { browser: () => browser, server: () => server };
}

/**
 * A server and a Chromium for the tests of a file; each test begins without a page. To be called once, at its top.
 *
 * @param serve starts the server; of the shared database if left out
 * @param busiest the id of somebody who is on the canvas from the start
 */
export function useVisitor(
  serve: () => Promise<TestServer> = startServer,
  busiest = 'emmanuel-macron',
): Visitor {
  let visited: Visit | undefined;
  const leave = async () => {
    await visited?.close();
    visited = undefined;
  };
  const { browser, server } = useBrowser(serve);
  afterEach(leave);
  return {
    open: async (at, options) => {
      await leave();
      visited = await visit(browser(), server(), at, options);
      await drawn(visited.page, busiest);
      return visited.page;
    },
    complaints: () => visited?.complaints ?? [],
    server,
  };
}

async function visit(
  browser: Browser,
  server: TestServer,
  at = '',
  options: BrowserContextOptions = {},
): Promise<Visit> {
  const context = await browser.newContext({ viewport: desktop, locale: 'en-GB', ...options });
  context.setDefaultTimeout(patience);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('dialog', (opened) => {
    complaints.push(`${opened.type()}: ${opened.message()}`);
    void opened.dismiss();
  });
  page.on('request', (request) => {
    const url = request.url();
    if (url.startsWith('http') && !url.startsWith(`${server.url}/`)) complaints.push(`asked for ${url}`);
  });
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile }) => {
      console.error(`${effectiveDirective} kept out ${blockedURI} of ${sourceFile}`);
    });
  });
  await page.goto(`${server.url}/${at ? `#${at}` : ''}`);
  return { page, complaints, close: () => context.close() };
}

/** Waits until the canvas is drawn: of the five articles, whoever is busiest is always on it. */
export async function drawn(page: Page, busiest = 'emmanuel-macron'): Promise<void> {
  await page.locator('.shown').waitFor({ state: 'attached' });
  await page.waitForFunction((id) => window.__entente?.positionOf(id) ?? null, busiest);
}

/** Where an element of the canvas is, in pixels of the window; waits until it is drawn. */
export async function placeOf(page: Page, id: string): Promise<{ x: number; y: number }> {
  const place = await page.waitForFunction((element) => window.__entente?.positionOf(element) ?? null, id);
  const { x, y } = (await place.jsonValue()) ?? { x: NaN, y: NaN };
  return { x, y };
}

/** Clicks an element of the canvas with the mouse. */
export async function clickOn(page: Page, id: string): Promise<void> {
  const { x, y } = await placeOf(page, id);
  await page.mouse.click(x, y);
}

/** The panel of evidence. */
export const evidence = (page: Page) => page.locator('.evidence');
