import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { closeTool, dragThrough, movedIn, pictureOf, stepIs, tool, withClass } from './canvas.ts';
import { eventually, soon } from '../support/eventually.ts';
import { evidence, placeOf, useVisitor } from './explorer.ts';

const { open, complaints } = useVisitor();

const box = 'group united-states';

/** Puts people in boxes and waits until everybody stands in their own. */
async function grouped(page: Page): Promise<void> {
  const before = await pictureOf(page);
  await tool(page, 'Show', 'People in boxes by principal');
  await eventually(
    () => withClass(page, 'GROUP'),
    (boxes) => expect(boxes).toContain(box),
  );
  await eventually(
    () => pictureOf(page),
    (picture) => expect(movedIn(picture, before).length).toBeGreaterThan(8),
  );
  await closeTool(page);
}

/** A place within a box where nobody stands and no line runs, found with the pointer as a reader finds it. */
async function emptyPlaceIn(page: Page, id: string): Promise<{ x: number; y: number }> {
  const bounds = await page.evaluate((node) => window.__entente?.boundsOf(node) ?? null, id);
  if (!bounds) throw new Error(`${id} is not drawn.`);
  const people = await Promise.all((await membersOf(page, id)).map((member) => placeOf(page, member)));
  for (let y = bounds.top + 12; y < bounds.bottom; y += 22)
    for (let x = bounds.left + 12; x < bounds.right; x += 22) {
      if (people.some((one) => Math.hypot(one.x - x, one.y - y) < 50)) continue;
      await page.mouse.move(x, y);
      if ((await page.locator('.caption').innerText()) === 'United States') return { x, y };
    }
  throw new Error('The pointer meets the box nowhere.');
}

const membersOf = (page: Page, id: string): Promise<readonly string[]> =>
  page.evaluate((node) => window.__entente?.membersOf(node) ?? [], id);

describe('a box of people and whom they speak for', () => {
  it('is looked at as its principal by a click', async () => {
    const page = await open();
    await grouped(page);
    const { x, y } = await emptyPlaceIn(page, box);
    await page.mouse.click(x, y);
    await evidence(page).getByRole('heading', { name: 'United States', level: 2 }).waitFor();
    expect(new URL(page.url()).hash).toBe('#/entity/united-states');
    await soon(() => withClass(page, 'chosen')).toEqual(['united-states']);
    expect(complaints()).toEqual([]);
  });

  it('is dragged with all that stand in it and nobody else, in one step', async () => {
    const page = await open();
    await grouped(page);
    const before = await pictureOf(page);
    const members = [...(await membersOf(page, box))].sort();
    expect(members.length).toBeGreaterThan(1);
    const from = await emptyPlaceIn(page, box);
    await dragThrough(page, from, { x: from.x + 40, y: from.y + 60 });
    await stepIs(page, 'Undo: move several');
    const after = await pictureOf(page);
    expect(movedIn(after, before).sort()).toEqual(members);
    // All by as much. What is compared is rounded to a tenth of a pixel, at both ends.
    for (const axis of ['x', 'y'] as const) {
      const shifts = members.map(
        (id) => (after.nodes[id]?.[axis] ?? NaN) - (before.nodes[id]?.[axis] ?? NaN),
      );
      expect(Math.max(...shifts) - Math.min(...shifts)).toBeLessThan(0.25);
    }
    await page.keyboard.press('Control+z');
    await eventually(
      () => pictureOf(page),
      (picture) => expect(picture).toEqual(before),
    );
    expect(complaints()).toEqual([]);
  });

  it('grows with one of its people who is dragged out', async () => {
    const page = await open();
    await grouped(page);
    const before = await pictureOf(page);
    const from = await placeOf(page, 'joe-biden');
    await dragThrough(page, from, { x: from.x + 70, y: from.y + 50 });
    await stepIs(page, 'Undo: move Joe Biden');
    expect(movedIn(await pictureOf(page), before)).toEqual(['joe-biden']);
    await soon(() => membersOf(page, box)).toContain('joe-biden');
  });

  it('has a menu of its own, by the right button', async () => {
    const page = await open();
    await grouped(page);
    const { x, y } = await emptyPlaceIn(page, box);
    await page.mouse.click(x, y, { button: 'right' });
    await page.getByRole('menu', { name: 'What can be done: United States' }).waitFor();
    const entries = await page.getByRole('menuitem').locator('[slot=label]').allInnerTexts();
    expect(entries[0]).toBe('Look at this');
    expect(entries).not.toContain('Hide');
  });

  it('is no node to be picked out: a frame and a click mean those who stand in it', async () => {
    const page = await open();
    await grouped(page);
    const members = [...(await membersOf(page, box))].sort();
    const pickedAre = (ids: readonly string[]) =>
      eventually(
        () => withClass(page, 'picked'),
        (picked) => expect(picked).toEqual(ids),
      );
    const { x, y } = await emptyPlaceIn(page, box);
    await page.keyboard.down('Control');
    await page.mouse.click(x, y);
    await pickedAre(members);
    await page.mouse.click(x, y);
    await page.keyboard.up('Control');
    await pickedAre([]);

    const bounds = await page.evaluate((node) => window.__entente?.boundsOf(node) ?? null, box);
    if (!bounds) throw new Error('The box is not drawn.');
    await page.keyboard.down('Shift');
    await dragThrough(
      page,
      { x: bounds.left - 6, y: bounds.top - 6 },
      { x: bounds.right + 6, y: bounds.bottom + 6 },
    );
    await page.keyboard.up('Shift');
    await eventually(
      () => withClass(page, 'picked'),
      (picked) => expect(picked).toEqual(expect.arrayContaining(members)),
    );
    expect((await withClass(page, 'picked')).filter((id) => id.startsWith('group '))).toEqual([]);
    expect(complaints()).toEqual([]);
  });
});
