import { describe, expect, it } from '@jest/globals';
import { desktop, drawn, useBrowser } from './explorer.ts';
import { eventually, patience } from '../support/eventually.ts';
import { bytesBeforePicture, followScripts } from './scripts.ts';

const { browser, server } = useBrowser();

describe('the first load', () => {
  it('fetches less than 300 KB of script before the graph is drawn, and what comes next soon after', async () => {
    const page = await browser().newPage({ viewport: desktop, locale: 'en-GB' });
    page.setDefaultTimeout(patience);
    const scripts = await followScripts(page);
    await page.goto(server().url);
    await drawn(page);
    await page.locator('.canvas[aria-busy=false]').waitFor();
    expect(scripts().some(({ name }) => name.startsWith('canvas-'))).toBe(true);
    const bytes = bytesBeforePicture(scripts());
    expect(bytes).toBeGreaterThan(100_000);
    expect(bytes).toBeLessThan(300_000);

    await eventually(
      () => Promise.resolve(scripts().map(({ name }) => name.replace(/-.*/, ''))),
      (names) => expect(names).toEqual(expect.arrayContaining(['Strip', 'Panel', 'CanvasMenu', 'SearchBox'])),
    );
    await page.close();
  });
});
