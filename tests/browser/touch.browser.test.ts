import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { pictureOf } from './canvas.ts';
import { soon } from '../support/eventually.ts';
import { evidence, phone, placeOf, useVisitor } from './explorer.ts';

const { open, complaints } = useVisitor();

const byTouch = () => open('', { viewport: phone, hasTouch: true, isMobile: true });

/** Taps an element of the canvas. */
async function tapOn(page: Page, id: string): Promise<void> {
  const { x, y } = await placeOf(page, id);
  await page.touchscreen.tap(x, y);
}

describe('by touch, on a phone', () => {
  it('tabs, rows and cells do what they do under the mouse', async () => {
    const page = await byTouch();
    await page.getByRole('tab', { name: 'Table' }).tap();
    await page.getByRole('grid', { name: 'Relations' }).getByText('Emmanuel Macron').first().tap();
    await evidence(page).getByRole('heading', { level: 2 }).first().waitFor();
    await soon(() => page.evaluate(() => window.location.hash)).toMatch(/^#\/relation\//);
    await page.locator('.place.right .close-sheet').tap();
    await page.getByRole('tab', { name: 'Matrix' }).tap();
    await page
      .getByRole('link', { name: /Emmanuel Macron and Vladimir Putin: 3 events/ })
      .first()
      .tap();
    await evidence(page).getByRole('heading', { name: 'Emmanuel Macron and Vladimir Putin' }).waitFor();
    expect(complaints()).toEqual([]);
  });

  it('a tap looks, and the palette does the rest', async () => {
    const page = await byTouch();
    await tapOn(page, 'joe-biden');
    await evidence(page).getByRole('heading', { name: 'Joe Biden', level: 2 }).waitFor();
    await page.locator('.place.right .close-sheet').tap();
    await page.getByRole('button', { name: 'Actions' }).tap();
    await page.getByRole('menuitem', { name: 'Hide all others' }).tap();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page
      .getByText(/hidden/)
      .first()
      .waitFor();
    expect(Object.keys((await pictureOf(page)).nodes)).toEqual(['joe-biden']);
    await page.getByRole('button', { name: /^Undo/ }).tap();
    expect(Object.keys((await pictureOf(page)).nodes).length).toBeGreaterThan(3);
  });

  it('the dialog of sharing is within reach and closes', async () => {
    const page = await byTouch();
    await page.getByRole('button', { name: 'Share …' }).tap();
    const dialog = page.getByRole('dialog', { name: 'Share and keep' });
    await dialog.getByRole('button', { name: 'Close' }).tap();
    await dialog.waitFor({ state: 'detached' });
    await soon(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(phone.width);
  });
});
