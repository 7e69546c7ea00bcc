import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { canvas, pictureOf, stepIs, withClass } from './canvas.ts';
import { soon } from '../support/eventually.ts';
import { clickOn, evidence, placeOf, useVisitor } from './explorer.ts';

const { open, complaints } = useVisitor();

const menu = (page: Page) => page.getByRole('menu');
const entries = async (page: Page) =>
  (await menu(page).getByRole('menuitem').locator('[slot=label]').allInnerTexts()).map((text) => text.trim());

/** Closes the menu with Escape; the keys are the canvas's again. */
async function escape(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await menu(page).waitFor({ state: 'detached' });
  await canvas(page).and(page.locator(':focus')).waitFor();
}

/** A place of the canvas where nothing is drawn. */
async function emptyPlace(page: Page) {
  const box = await canvas(page).boundingBox();
  if (!box) throw new Error('The canvas is not there.');
  return { x: box.x + 20, y: box.y + box.height - 70 };
}

describe('the context menu', () => {
  it('says by right click what can be done to a node, to a line and to the whole picture', async () => {
    const page = await open();
    const rightClick = ({ x, y }: { x: number; y: number }) => page.mouse.click(x, y, { button: 'right' });
    await rightClick(await placeOf(page, 'nato'));
    await page.getByRole('menu', { name: 'What can be done: NATO' }).waitFor();
    await soon(() => entries(page)).toEqual([
      'Look at this',
      'Expand …',
      'Hide',
      'Hide all others',
      'Pin in place',
      'Pick out, or lay back',
      'Pick out the neighbours too',
      'Arrange in rings around this',
    ]);
    await escape(page);

    await rightClick(await placeOf(page, 'pair emmanuel-macron vladimir-putin'));
    await menu(page).waitFor();
    await soon(() => entries(page)).toEqual(['Look at this', 'Open into its relations']);
    await escape(page);

    await rightClick(await emptyPlace(page));
    await page.getByRole('menu', { name: 'What can be done: The whole picture' }).waitFor();
    await soon(() => entries(page)).toEqual([
      'Pick out all',
      'Pick out the others instead',
      'Fit to the screen',
    ]);
    await menu(page).getByRole('menuitem', { name: 'Pick out all' }).click();
    await soon(() => withClass(page, 'picked')).toEqual(Object.keys((await pictureOf(page)).nodes).sort());
    // Of several that are picked out the menu means all.
    await rightClick(await placeOf(page, 'nato'));
    await page.getByRole('menu', { name: /picked out/ }).waitFor();
    expect(await entries(page)).not.toContain('Expand …');
    await escape(page);
    expect(complaints()).toEqual([]);
  });

  it('comes by Shift+F10 and by the menu key, is walked with arrows, and does what is chosen', async () => {
    const page = await open();
    await clickOn(page, 'nato');
    await page.keyboard.press('Shift+F10');
    await page.getByRole('menu', { name: 'What can be done: NATO' }).waitFor();
    await escape(page);
    await page.keyboard.press('ContextMenu');
    await menu(page).getByRole('menuitem', { name: 'Look at this' }).and(page.locator(':focus')).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await stepIs(page, 'Undo: hide NATO');
    await canvas(page).and(page.locator(':focus')).waitFor();
    // Of a dialog that came out of the menu the keys come back too.
    await clickOn(page, 'ukraine');
    await page.keyboard.press('Shift+F10');
    await menu(page).getByRole('menuitem', { name: 'Expand …' }).click();
    await page.getByRole('dialog', { name: 'Expand Ukraine' }).locator('.row').first().waitFor();
    await page.keyboard.press('Escape');
    await canvas(page).and(page.locator(':focus')).waitFor();
    // Standing on nothing, the whole picture is meant.
    await page.keyboard.press('Escape');
    await page.mouse.move(5, 5);
    await page.keyboard.press('Shift+F10');
    await page.getByRole('menu', { name: 'What can be done: The whole picture' }).waitFor();
    await escape(page);
    expect(complaints()).toEqual([]);
  });

  it('comes to a finger that is held down, and a tap looks', async () => {
    const page = await open('', { hasTouch: true });
    const device = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchEnd', touchPoints: { x: number; y: number }[]) =>
      device.send('Input.dispatchTouchEvent', { type, touchPoints });
    for (const [id, title] of [
      ['nato', 'NATO'],
      ['', 'The whole picture'],
    ] as const) {
      await touch('touchStart', [id ? await placeOf(page, id) : await emptyPlace(page)]);
      await page.getByRole('menu', { name: `What can be done: ${title}` }).waitFor();
      await touch('touchEnd', []);
      // It stays when the finger is lifted.
      await menu(page).getByRole('menuitem').first().waitFor();
      await soon(() => menu(page).count()).toBe(1);
      await page.keyboard.press('Escape');
      await menu(page).waitFor({ state: 'detached' });
    }
    const { x, y } = await placeOf(page, 'nato');
    await page.touchscreen.tap(x, y);
    await evidence(page).getByRole('heading', { name: 'NATO', level: 2 }).waitFor();
    expect(complaints()).toEqual([]);
  });
});

describe.each(['light', 'dark'] as const)('axe, %s,', (colorScheme) => {
  it('finds nothing wrong with the menus, the dialog of expanding, and the legend as a filter', async () => {
    const page = await open('', { colorScheme, reducedMotion: 'reduce' });
    const found: Record<string, unknown> = {};
    const look = async (at: string) => {
      const { violations } = await new AxeBuilder({ page }).analyze();
      found[at] = violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
    };
    await clickOn(page, 'nato');
    await page.keyboard.press('Shift+F10');
    await menu(page).waitFor();
    await look('context menu');
    await menu(page).getByRole('menuitem', { name: 'Expand …' }).click();
    await page.getByRole('dialog').locator('.row').first().waitFor();
    await look('dialog');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Show', exact: true }).click();
    await page.getByRole('menuitemcheckbox').first().waitFor();
    await look('toolbar menu');
    await page.keyboard.press('Escape');
    await menu(page).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Only denied, rejected' }).click();
    await page.getByRole('button', { name: 'Clear the filter' }).waitFor();
    await look('filter');
    expect(found).toEqual({ 'context menu': [], dialog: [], 'toolbar menu': [], filter: [] });
  });
});
