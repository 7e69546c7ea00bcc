import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { launchChromium } from '../tests/support/chromium.ts';

/**
 * Takes the pictures of the README from a running server: `npx tsx scripts/screenshot.ts [URL]`, http://127.0.0.1:4000
 * if none is given. They show the five articles with the talks of Macron and Putin opened.
 */
const url = (process.argv[2] ?? 'http://127.0.0.1:4000').replace(/\/$/, '');
const folder = path.resolve(import.meta.dirname, '../docs');
const talk = '#/relation/SPOKE_WITH/emmanuel-macron/vladimir-putin';

const desktop = { width: 1440, height: 900 };
const phone = { width: 390, height: 844 };
const pictures: readonly (readonly [name: string, options: BrowserContextOptions])[] = [
  ['screenshot-light', { viewport: desktop, colorScheme: 'light' }],
  ['screenshot-dark', { viewport: desktop, colorScheme: 'dark' }],
  ['screenshot-phone', { viewport: phone, colorScheme: 'light', deviceScaleFactor: 2 }],
];

async function take(browser: Browser, name: string, options: BrowserContextOptions): Promise<string> {
  const context = await browser.newContext({ locale: 'en-GB', reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  await page.goto(`${url}/${talk}`);
  await page.locator('.event-card').first().waitFor();
  await page.locator('.canvas canvas').first().waitFor();
  // Cytoscape refines what it has drawn for a moment; no event tells when it has finished.
  await page.waitForTimeout(1500);
  const file = path.join(folder, `${name}.png`);
  await page.screenshot({ path: file });
  await context.close();
  return file;
}

await mkdir(folder, { recursive: true });
const browser = await launchChromium();
try {
  for (const [name, options] of pictures) console.log(await take(browser, name, options));
} finally {
  await browser.close();
}
