import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import {
  closeTool,
  command,
  movedIn,
  newIn,
  pictureOf,
  stepIs,
  tool,
  withClass,
  type Picture,
} from './canvas.ts';
import { eventually, soon } from '../support/eventually.ts';
import { clickOn, evidence, placeOf, useVisitor } from './explorer.ts';

const { open, complaints } = useVisitor();

const pair = 'pair emmanuel-macron vladimir-putin';
const talks = 'SPOKE_WITH emmanuel-macron vladimir-putin';

async function doubleClick(page: Page, id: string): Promise<void> {
  const { x, y } = await placeOf(page, id);
  await page.mouse.dblclick(x, y);
}

/** Waits for the picture as it was. */
const isAgain = (page: Page, before: Picture) =>
  eventually(
    () => pictureOf(page),
    (picture) => expect(picture).toEqual(before),
  );

describe('a line between two', () => {
  it('opens into its kinds, and a kind into its events with the outlets that reported them, and closes', async () => {
    const page = await open();
    const before = await pictureOf(page);
    await doubleClick(page, pair);
    await stepIs(page, 'Undo: open a line');
    const kinds = await eventually(
      () => pictureOf(page),
      ({ lines }) => expect(lines).not.toContain(pair),
    );
    expect(kinds.nodes).toEqual(before.nodes);
    const parts = kinds.lines.filter((id) => !before.lines.includes(id));
    expect(parts).toContain(talks);
    expect(parts.length).toBeGreaterThan(1);

    await doubleClick(page, talks);
    const events = await eventually(
      () => pictureOf(page),
      (picture) => expect(newIn(picture, kinds)).not.toEqual([]),
    );
    await soon(() => withClass(page, 'EVENT')).toHaveLength(3);
    await soon(() => withClass(page, 'OUTLET')).toEqual(
      expect.arrayContaining([expect.stringContaining('nbc')]),
    );
    expect(events.lines.some((id) => id.startsWith('REPORTED_BY '))).toBe(true);
    expect(events.lines).not.toContain(talks);
    expect(movedIn(events, before)).toEqual([]);
    // An event is looked at like anything else.
    await clickOn(page, 'event macron-putin-2022-02-20-late');
    await evidence(page).getByRole('heading', { name: 'Macron and Putin talked' }).first().waitFor();

    await command(page, 'event macron-putin-2022-02-20-late', 'Close its events');
    await stepIs(page, 'Undo: close a line');
    await isAgain(page, kinds);
    // From one of its lines too.
    await page.keyboard.press('Control+z');
    await clickOn(page, 'event macron-putin-2022-02-20-late');
    await page.keyboard.press('n');
    await page.keyboard.press('Shift+F10');
    await page.getByRole('menuitem', { name: 'Close its events' }).click();
    await isAgain(page, kinds);
    await command(page, talks, 'Close into one line');
    await isAgain(page, before);
    expect(complaints()).toEqual([]);
  });

  it('is found, opened and closed by keyboard', async () => {
    const page = await open();
    const before = await pictureOf(page);
    await clickOn(page, 'emmanuel-macron');
    const caption = page.locator('.caption');
    for (let presses = 0; presses < 20; presses += 1) {
      await page.keyboard.press('n');
      if ((await caption.innerText()).includes('Putin')) break;
    }
    await page.keyboard.press('o');
    await stepIs(page, 'Undo: open a line');
    await eventually(
      () => pictureOf(page),
      ({ lines }) => expect(lines).not.toContain(pair),
    );
    // The line that was stood on is gone; one stands on what is looked at again.
    for (let presses = 0; presses < 20; presses += 1) {
      await page.keyboard.press('n');
      if ((await caption.innerText()).includes('spoke with Vladimir Putin')) break;
    }
    await page.keyboard.press('Shift+F10');
    const close = page.getByRole('menuitem', { name: 'Close into one line' });
    await close.waitFor();
    for (let presses = 0; presses < 9 && !(await close.and(page.locator(':focus')).isVisible()); presses += 1)
      await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await isAgain(page, before);
  });
});

describe('the layers', () => {
  it('events and outlets come with all lines, in a picture that has room for them, and go with them', async () => {
    const page = await open();
    const before = await pictureOf(page);
    // However late the answer is, what it brings is laid out with the rest and not squeezed in.
    let answer = () => {};
    const asked = new Promise<void>((resolve) => (answer = resolve));
    await page.route('**/graphql', async (route) => {
      if (route.request().postData()?.includes('query RelationEvents')) await asked;
      await route.fallback();
    });
    await tool(page, 'Show', 'Events and who reported them');
    await stepIs(page, 'Undo: switch events and outlets');
    expect(await pictureOf(page)).toEqual(before);
    answer();
    const all = await eventually(
      () => pictureOf(page),
      (picture) => {
        expect(newIn(picture, before).length).toBeGreaterThan(30);
        expect(movedIn(picture, before).length).toBeGreaterThan(8);
      },
    );
    expect((await withClass(page, 'OUTLET')).length).toBeGreaterThan(2);
    expect(all.lines.filter((id) => id.startsWith('pair '))).toEqual([]);
    await page.getByRole('menuitemcheckbox', { name: 'Events and who reported them' }).click();
    await eventually(
      () => pictureOf(page),
      (picture) => {
        expect(picture.lines).toEqual(before.lines);
        expect(newIn(picture, before)).toEqual([]);
      },
    );
    await closeTool(page);
    await page.keyboard.press('Control+z');
    await eventually(
      () => pictureOf(page),
      (picture) => expect(picture).toEqual(all),
    );
    await page.keyboard.press('Control+z');
    await isAgain(page, before);
    expect(complaints()).toEqual([]);
  });

  it('topics go and come back, and nothing else moves', async () => {
    const page = await open();
    const before = await pictureOf(page);
    await tool(page, 'Show', 'Topics');
    await stepIs(page, 'Undo: switch a layer');
    await eventually(
      () => withClass(page, 'TOPIC'),
      (topics) => expect(topics).toEqual([]),
    );
    expect(movedIn(await pictureOf(page), before)).toEqual([]);
    await page.getByRole('menuitemcheckbox', { name: 'Topics' }).click();
    await isAgain(page, before);
    await closeTool(page);
    expect(complaints()).toEqual([]);
  });
});

describe('people and whom they speak for', () => {
  it('stand in boxes by principal when grouped', async () => {
    const page = await open();
    const before = await pictureOf(page);
    await tool(page, 'Show', 'People in boxes by principal');
    await stepIs(page, 'Undo: group');
    await eventually(
      () => withClass(page, 'GROUP'),
      (boxes) => expect(boxes).toEqual(expect.arrayContaining(['group russia', 'group united-states'])),
    );
    await closeTool(page);
    // Boxes are laid out anew, and stay so when they are taken away.
    const grouped = await eventually(
      () => pictureOf(page),
      (picture) => expect(movedIn(picture, before).length).toBeGreaterThan(8),
    );
    await tool(page, 'Show', 'People in boxes by principal');
    await eventually(
      () => withClass(page, 'GROUP'),
      (boxes) => expect(boxes).toEqual([]),
    );
    await closeTool(page);
    expect(await pictureOf(page)).toEqual(grouped);
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await isAgain(page, before);
    expect(complaints()).toEqual([]);
  });

  it('are counted as whom they speak for when rolled up, and come out again for one principal', async () => {
    const page = await open();
    const before = await pictureOf(page);
    await tool(page, 'Show', 'People as whom they speak for');
    await stepIs(page, 'Undo: roll people up');
    await closeTool(page);
    const rolled = await eventually(
      () => pictureOf(page),
      ({ nodes }) => expect(Object.keys(nodes)).not.toContain('vladimir-putin'),
    );
    expect(Object.keys(rolled.nodes)).not.toContain('joe-biden');
    expect(movedIn(rolled, before)).toEqual([]);

    await doubleClick(page, 'russia');
    await stepIs(page, 'Undo: show the people of Russia');
    const unrolled = await eventually(
      () => pictureOf(page),
      ({ nodes }) => expect(Object.keys(nodes)).toContain('vladimir-putin'),
    );
    expect(Object.keys(unrolled.nodes)).not.toContain('joe-biden');
    expect(movedIn(unrolled, rolled)).toEqual([]);

    await command(page, 'russia', 'Roll its people up again');
    await isAgain(page, rolled);
    await tool(page, 'Show', 'People as whom they speak for');
    await closeTool(page);
    await isAgain(page, before);
    expect(complaints()).toEqual([]);
  });
});
