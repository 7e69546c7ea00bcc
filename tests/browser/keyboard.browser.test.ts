import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { movedIn, pictureOf, stepIs } from './canvas.ts';
import { eventually, soon } from '../support/eventually.ts';
import { evidence, useVisitor } from './explorer.ts';

const { open } = useVisitor();

/** Presses Tab until the focus is on something; a page that never leads there fails. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 120; presses += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
  }
  throw new Error(`Tab never leads to ${selector}.`);
}

describe('without a mouse', () => {
  it('the canvas is walked with arrows, says where one stands, and Enter opens it', async () => {
    const page = await open();
    await tabTo(page, '.canvas');
    await page.keyboard.press('ArrowRight');
    const first = await page.locator('.caption').innerText();
    expect(first).not.toBe('');
    await page.keyboard.press('ArrowLeft');
    const second = await page.locator('.caption').innerText();
    expect(second).not.toBe(first);
    await page.keyboard.press('Enter');
    await evidence(page).getByRole('heading', { name: second, level: 2 }).waitFor();
  });

  it('the lines of a node are walked with n and p, and opened', async () => {
    const page = await open('/entity/emmanuel-macron');
    await tabTo(page, '.canvas');
    await page.keyboard.press('n');
    const line = await page.locator('.caption').innerText();
    expect(line).toContain('Emmanuel Macron');
    await page.keyboard.press('n');
    await soon(() => page.locator('.caption').innerText()).not.toBe(line);
    await page.keyboard.press('p');
    await soon(() => page.locator('.caption').innerText()).toBe(line);
    await page.keyboard.press('Enter');
    await evidence(page).locator('.event-card, .panel-head').first().waitFor();
    // What lies between two is one line, whether of one kind or of several.
    expect(page.url()).toMatch(/#\/(pair|relation)\//);
  });

  it('what one stands on is moved, and the picture under the window', async () => {
    const page = await open('/entity/nato');
    const before = await pictureOf(page);
    const seen = () => page.evaluate(() => window.__entente?.positionOf('nato'));
    await tabTo(page, '.canvas');
    await page.keyboard.press('Alt+ArrowRight');
    await stepIs(page, 'Undo: move NATO');
    const after = await pictureOf(page);
    expect(movedIn(after, before)).toEqual(['nato']);
    expect(after.nodes['nato']?.x).toBeGreaterThan(before.nodes['nato']?.x ?? Infinity);
    await page.keyboard.press('Control+z');
    await eventually(
      () => pictureOf(page),
      (picture) => expect(picture).toEqual(before),
    );
    const spot = await seen();
    await page.keyboard.press('Shift+ArrowDown');
    const lower = await seen();
    expect((spot?.y ?? 0) - (lower?.y ?? 0)).toBeCloseTo(80, 3);
    expect(await pictureOf(page)).toEqual(before);
  });

  it('Escape closes what is looked at, zooming works, and focus is never trapped', async () => {
    const page = await open('/entity/joe-biden');
    await tabTo(page, '.canvas');
    const before = await page.evaluate(() => window.__entente?.positionOf('nato'));
    await page.keyboard.press('+');
    await soon(() => page.evaluate(() => window.__entente?.positionOf('nato'))).not.toEqual(before);
    await page.keyboard.press('0');
    await page.keyboard.press('Escape');
    await evidence(page).getByRole('heading', { name: 'What the reports say' }).waitFor();
    await tabTo(page, '.drawn-list a');
  });

  it('the list beside the canvas opens the same things', async () => {
    const page = await open();
    await tabTo(page, '.drawn-list a');
    await page.keyboard.press('Enter');
    await evidence(page).locator('.event-card').first().waitFor();
    expect(page.url()).toContain('#/relation/SPOKE_WITH/');
  });
});
