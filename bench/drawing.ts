import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, Page } from 'playwright-core';
import { loadData } from '../server/load/load.ts';
import { launchChromium } from '../tests/support/chromium.ts';
import { startServer } from '../tests/support/server.ts';
import { bytesBeforePicture, followScripts } from '../tests/browser/scripts.ts';
import { frameBudget, type Size } from './drawing/picture.ts';
import { ownTimeOf, processorTimeOf } from './drawing/processorTime.ts';
import { servePages, type PageName, type ServedPages } from './drawing/serve.ts';
import { withFreshDatabase } from './withFreshDatabase.ts';

/** One first visit, in a browser that has been nowhere yet. */
export interface FirstPicture {
  /** Processor's time of all of the browser's processes, from the address to the picture, in milliseconds. */
  readonly time: number;
  /** The same for a page with nothing on it. */
  readonly empty: number;
  /** Bytes of script that came before the picture, compressed and with headers. */
  readonly script: number;
}

/** What one gesture took, in milliseconds of processor's time of all of the browser's processes. */
export interface Gesture {
  readonly size: Size;
  readonly page: PageName;
  readonly gesture: 'pan' | 'zoom';
  readonly time: number;
  readonly frames: number;
}

/** What one change of the picture took of the page's own thread, in milliseconds of processor's time. */
export interface Change {
  readonly size: Size;
  readonly act: string;
  readonly time: number;
}

export interface Drawing {
  readonly first: readonly FirstPicture[];
  readonly gestures: readonly Gesture[];
  readonly changes: readonly Change[];
}

const sizes: readonly Size[] = [
  { nodes: 500, relations: 1500 },
  { nodes: 2000, relations: 6000 },
];
const viewport = { width: 1440, height: 900 };

/** Measures in turns, a round of each, as others may be at work on the same machine. Needs the page built. */
export async function measureDrawing(rounds: number, say: (line: string) => void): Promise<Drawing> {
  const first: FirstPicture[] = [];
  const gestures: Gesture[] = [];
  const changes: Change[] = [];
  const pages = await servePages();
  try {
    await withFreshDatabase(async (database) => {
      await loadData(database);
      const server = await startServer({ database });
      try {
        // The first visitor also waits for the database's plans.
        await visit(server.url, pages);
        for (let round = 1; round <= rounds; round += 1) {
          first.push(await visit(server.url, pages));
          say(`round ${round}: first picture ${Math.round(first.at(-1)?.time ?? NaN)} ms`);
        }
      } finally {
        await server.close();
      }
    });
    for (let round = 1; round <= rounds; round += 1)
      for (const size of sizes) {
        for (const page of ['ours', 'sigma'] as const) gestures.push(...(await move(page, size, pages)));
        changes.push(...(await change(size, pages)));
        say(`round ${round}: ${size.nodes} nodes`);
      }
  } finally {
    await pages.close();
  }
  return { first, gestures, changes };
}

async function withBrowser<T>(work: (browser: Browser) => Promise<T>): Promise<T> {
  const browser = await launchChromium();
  try {
    return await work(browser);
  } finally {
    await browser.close();
  }
}

const visit = (url: string, pages: ServedPages): Promise<FirstPicture> =>
  withBrowser(async (browser) => {
    const time = await processorTimeOf(browser);
    const open = async (address: string, isThere: () => boolean) => {
      const page = await browser.newPage({ viewport, locale: 'en-GB' });
      const scripts = await followScripts(page);
      // What a browser does when it has just started is not the page's.
      await pause(500);
      const before = await time();
      await page.goto(address, { waitUntil: 'commit' });
      await page.waitForFunction(isThere, undefined, { polling: 50 });
      const took = (await time()) - before;
      const script = bytesBeforePicture(scripts());
      await page.close();
      return { took, script };
    };
    const empty = await open(pages.address('empty'), () => document.readyState === 'complete');
    const { took, script } = await open(
      url,
      () =>
        document.querySelector('.canvas[aria-busy=false]') !== null &&
        Boolean(window.__entente?.positionOf('emmanuel-macron')),
    );
    return { time: took, empty: empty.took, script };
  });

/** Opens a page that draws a graph of that size and waits until it has. */
async function opened(
  browser: Browser,
  name: PageName,
  { nodes, relations }: Size,
  pages: ServedPages,
): Promise<Page> {
  const page = await browser.newPage({ viewport });
  await page.goto(`${pages.address(name)}#${nodes}/${relations}`);
  await page.waitForFunction(() => window.drawnPage !== undefined);
  await pause(1000);
  return page;
}

const move = (name: PageName, size: Size, pages: ServedPages): Promise<Gesture[]> =>
  withBrowser(async (browser) => {
    const time = await processorTimeOf(browser);
    const page = await opened(browser, name, size, pages);
    const measured: Gesture[] = [];
    for (const [gesture, act] of [
      ['pan', pan],
      ['zoom', zoom],
    ] as const) {
      const look = await lookOf(page);
      const [before, drawn] = [await time(), await framesOf(page)];
      await act(page);
      measured.push({
        ...{ size, page: name, gesture },
        time: (await time()) - before,
        frames: (await framesOf(page)) - drawn,
      });
      // What takes hold of a node instead of the picture would cost next to nothing.
      if (gesture === 'pan' && (await lookOf(page)) === look) throw new Error(`${name} did not move.`);
      await pause(500);
    }
    return measured;
  });

const lookOf = (page: Page): Promise<string> => page.evaluate(() => window.drawnPage?.look() ?? '');
const framesOf = (page: Page): Promise<number> => page.evaluate(() => window.drawnPage?.frames() ?? 0);

/** Takes the picture by its empty corner and moves it round for two seconds. */
async function pan(page: Page): Promise<void> {
  const corner = { x: 12, y: 12 };
  await page.mouse.move(corner.x, corner.y);
  await page.mouse.down();
  for (let step = 0; step < 120; step += 1) {
    const angle = (step / 48) * 2 * Math.PI;
    await page.mouse.move(corner.x + 90 * (1 - Math.cos(angle)), corner.y + 90 * Math.abs(Math.sin(angle)));
    await pause(frameBudget);
  }
  await page.mouse.up();
}

/** Turns the wheel in the middle, nearer and farther again. */
async function zoom(page: Page): Promise<void> {
  await page.mouse.move(viewport.width / 2, viewport.height / 2);
  for (let step = 0; step < 60; step += 1) {
    await page.mouse.wheel(0, step % 30 < 15 ? -60 : 60);
    await pause(2 * frameBudget);
  }
}

const change = (size: Size, pages: ServedPages): Promise<Change[]> =>
  withBrowser(async (browser) => {
    const page = await opened(browser, 'ours', size, pages);
    const time = await ownTimeOf(page);
    const acts = await page.evaluate(() => Object.keys(window.drawnPage?.acts ?? {}));
    const measured: Change[] = [];
    for (const act of acts)
      for (const on of [true, false]) {
        await pause(700);
        const before = await time();
        await page.evaluate(async (given) => window.drawnPage?.acts[given.act]?.(given.on), { act, on });
        measured.push({ size, act: on ? act : `${act}, taken back`, time: (await time()) - before });
      }
    return measured;
  });
