import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { dragThrough, movedIn, pictureOf, stepIs, tool, withClass, without } from './canvas.ts';
import { eventually } from '../support/eventually.ts';
import { clickOn, placeOf, useVisitor } from './explorer.ts';

const { open, complaints } = useVisitor();

/** Waits until these and no others are picked out. */
const pickedAre = (page: Page, ...ids: readonly string[]) =>
  eventually(
    () => withClass(page, 'picked'),
    (picked) => expect(picked).toEqual([...ids].sort()),
  );

/** Two opposite corners of a frame around a node, and nothing else of the five articles' start. */
async function around(page: Page, id: string) {
  const { x, y } = await placeOf(page, id);
  return [
    { x: x - 34, y: y - 34 },
    { x: x + 34, y: y + 34 },
  ] as const;
}

describe('picking out', () => {
  it('with a frame drawn with Shift, with the frame and the lasso of the toolbar, and with Ctrl and a click', async () => {
    const page = await open();
    await page.keyboard.down('Shift');
    await dragThrough(page, ...(await around(page, 'ukraine')));
    await page.keyboard.up('Shift');
    await pickedAre(page, 'ukraine');

    await page.keyboard.down('Control');
    await clickOn(page, 'nato');
    await clickOn(page, 'joe-biden');
    await pickedAre(page, 'joe-biden', 'nato', 'ukraine');
    await clickOn(page, 'nato');
    await page.keyboard.up('Control');
    await pickedAre(page, 'joe-biden', 'ukraine');
    // Picking out is not looking at.
    expect(new URL(page.url()).hash).toBe('');

    await tool(page, 'Pick out', 'In a frame');
    await page.getByText('Draw a frame around').waitFor();
    await dragThrough(page, ...(await around(page, 'nato')));
    await pickedAre(page, 'nato');

    await tool(page, 'Pick out', 'With a lasso');
    const { x, y } = await placeOf(page, 'emmanuel-macron');
    await dragThrough(
      page,
      { x, y: y - 36 },
      { x: x + 36, y: y + 30 },
      { x: x - 36, y: y + 30 },
      { x, y: y - 34 },
    );
    await pickedAre(page, 'emmanuel-macron');

    await tool(page, 'Pick out', 'With a lasso');
    await page.keyboard.press('Escape');
    await page.locator('.pick-overlay').waitFor({ state: 'detached' });
    await pickedAre(page, 'emmanuel-macron');
    expect(complaints()).toEqual([]);
  });

  it('by neighbours, the others, all and none, from the toolbar and by keyboard', async () => {
    const page = await open();
    const all = Object.keys((await pictureOf(page)).nodes);
    await clickOn(page, 'ukraine');
    await page.keyboard.press('Space');
    await pickedAre(page, 'ukraine');
    const neighbourhood = ['ukraine', 'nato', 'volodymyr-zelensky'];
    await tool(page, 'Pick out', 'Neighbours too');
    await pickedAre(page, ...neighbourhood);
    const others = all.filter((id) => !neighbourhood.includes(id));
    await tool(page, 'Pick out', 'The others instead');
    await pickedAre(page, ...others);
    await tool(page, 'Pick out', 'All');
    await pickedAre(page, ...all);
    await tool(page, 'Pick out', 'Nothing');
    await pickedAre(page);

    await page.locator('.canvas').focus();
    await page.keyboard.press('a');
    await pickedAre(page, ...all);
    await page.keyboard.press('Space');
    await pickedAre(page, ...all.filter((id) => id !== 'ukraine'));
    await page.keyboard.press('i');
    await pickedAre(page, 'ukraine');
    await page.keyboard.press('Escape');
    await pickedAre(page);
  });

  it('what is picked out is dragged, hidden and brought back together', async () => {
    const page = await open();
    const before = await pictureOf(page);
    const picked = ['nato', 'ukraine', 'volodymyr-zelensky'];
    await page.keyboard.down('Control');
    for (const id of picked) await clickOn(page, id);
    await page.keyboard.up('Control');
    await pickedAre(page, ...picked);

    const from = await placeOf(page, 'ukraine');
    await dragThrough(page, from, { x: from.x - 90, y: from.y + 30 });
    await stepIs(page, 'Undo: move several');
    const moved = await pictureOf(page);
    expect(movedIn(moved, before).sort()).toEqual(picked);
    const shifts = picked.map((id) => {
      const [was, is] = [before.nodes[id], moved.nodes[id]];
      return { x: (is?.x ?? NaN) - (was?.x ?? NaN), y: (is?.y ?? NaN) - (was?.y ?? NaN) };
    });
    for (const { x, y } of shifts) {
      expect(x).toBeCloseTo(shifts[0]?.x ?? NaN, 0);
      expect(y).toBeCloseTo(shifts[0]?.y ?? NaN, 0);
    }
    await pickedAre(page, ...picked);

    await page.keyboard.press('Delete');
    await stepIs(page, 'Undo: hide several');
    await eventually(
      () => pictureOf(page),
      (picture) => expect(picture).toEqual(without(moved, ...picked)),
    );
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await eventually(
      () => pictureOf(page),
      (picture) => expect(picture).toEqual(before),
    );
    expect(complaints()).toEqual([]);
  });
});
