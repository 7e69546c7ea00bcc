import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { canvas, closeTool, eventually, movedIn, pictureOf, stepIs, tool } from './canvas.ts';
import { clickOn, evidence, phone, useVisitor } from './explorer.ts';

const { open, complaints } = useVisitor();

/** The middle of a node's badge, in pixels of the window. */
async function badgeOf(page: Page, id: string): Promise<{ x: number; y: number }> {
  const spot = await page.waitForFunction((node) => window.__entente?.badgeOf(node) ?? null, id);
  return (await spot.jsonValue()) ?? { x: NaN, y: NaN };
}

/** The explorer with people counted as whom they speak for. */
async function rolledUp(options?: Parameters<typeof open>[1]): Promise<Page> {
  const page = await open('', options);
  await tool(page, 'Show', 'People as whom they speak for');
  await closeTool(page);
  await eventually(
    () => pictureOf(page),
    ({ nodes }) => expect(Object.keys(nodes)).not.toContain('vladimir-putin'),
  );
  return page;
}

const peopleAreOut = (page: Page) =>
  eventually(
    () => pictureOf(page),
    ({ nodes }) =>
      expect(Object.keys(nodes)).toEqual(expect.arrayContaining(['vladimir-putin', 'sergey-lavrov'])),
  );

describe('a principal that people are rolled up into', () => {
  it('shows them by a click on its badge, and is looked at by a click on itself', async () => {
    const page = await rolledUp();
    const before = await pictureOf(page);
    await page.getByText('A badge such as +3').waitFor();
    await clickOn(page, 'russia');
    await evidence(page).getByRole('heading', { name: 'Russia', level: 2 }).waitFor();
    expect(await pictureOf(page)).toEqual(before);
    await evidence(page).getByRole('button', { name: 'Back to everything' }).click();

    const badge = await badgeOf(page, 'russia');
    await page.mouse.move(badge.x, badge.y);
    await page.locator('.caption').getByText('show the 2 people who speak for Russia').waitFor();
    expect(await canvas(page).evaluate((element) => element.style.cursor)).toBe('pointer');
    await page.mouse.click(badge.x, badge.y);
    await stepIs(page, 'Undo: show the people of Russia');
    const after = await peopleAreOut(page);
    expect(Object.keys(after.nodes)).not.toContain('joe-biden');
    expect(movedIn(after, before)).toEqual([]);
    // It was not looked at, and nothing is left to click.
    expect(new URL(page.url()).hash).toBe('');
    expect(await page.evaluate(() => window.__entente?.badgeOf('russia'))).toBeNull();

    await page.keyboard.press('Control+z');
    await eventually(
      () => pictureOf(page),
      (picture) => expect(picture).toEqual(before),
    );
    await badgeOf(page, 'russia');
    expect(complaints()).toEqual([]);
  });

  it('does so once where the badge is clicked twice, and asks nothing more', async () => {
    const page = await rolledUp();
    const { x, y } = await badgeOf(page, 'russia');
    await page.mouse.dblclick(x, y);
    await peopleAreOut(page);
    expect(await page.getByRole('dialog').count()).toBe(0);
  });

  it('does so by a finger that misses the middle of the badge by ten pixels', async () => {
    const page = await rolledUp({ viewport: phone, hasTouch: true });
    const { x, y } = await badgeOf(page, 'russia');
    await page.touchscreen.tap(x + 8, y - 6);
    await eventually(
      () => pictureOf(page),
      ({ nodes }) => expect(Object.keys(nodes)).toContain('vladimir-putin'),
    );
    expect(new URL(page.url()).hash).toBe('');
    expect(complaints()).toEqual([]);
  });

  it('does so from its panel, which rolls them up again, and by key', async () => {
    const page = await rolledUp();
    await clickOn(page, 'russia');
    await evidence(page).getByRole('button', { name: 'Show the 2 people who count as it' }).click();
    await stepIs(page, 'Undo: show the people of Russia');
    await peopleAreOut(page);
    await evidence(page).getByRole('button', { name: 'Roll its people up again' }).click();
    await eventually(
      () => pictureOf(page),
      ({ nodes }) => expect(Object.keys(nodes)).not.toContain('vladimir-putin'),
    );
    await canvas(page).focus();
    await page.keyboard.press('o');
    await peopleAreOut(page);
  });
});
