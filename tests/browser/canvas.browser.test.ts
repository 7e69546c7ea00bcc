import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import {
  canvas,
  closeTool,
  command,
  dragThrough,
  movedIn,
  newIn,
  pictureOf,
  stepIs,
  tool,
  undoButton,
  withClass,
  without,
} from './canvas.ts';
import { eventually, soon } from '../support/eventually.ts';
import type { Box } from '../../client/graph/messiness.ts';
import { shared } from '../../client/graph/numberPlaces.ts';
import { clickOn, desktop, phone, placeOf, useVisitor } from './explorer.ts';

const { open, complaints } = useVisitor();

const areaOf = ({ x1, y1, x2, y2 }: Box): number => (x2 - x1) * (y2 - y1);

describe('the start', () => {
  // On a phone some lines are too short to have room for their number between two names.
  it.each([
    ['on a large screen', desktop, 0],
    ['on a phone', phone, 0.25],
  ])('has no number of a line on a name or on another number, %s', async (_, viewport, most) => {
    const page = await open('', { viewport });
    await pictureOf(page);
    const drawn = await page.evaluate(() => window.__entente?.drawn() ?? []);
    const numbers = drawn.flatMap(({ id, place, covers: [box] }) => (place || !box ? [] : [{ id, box }]));
    expect(numbers.length).toBeGreaterThan(5);
    const others = drawn.filter(({ classes }) => !classes.includes('GROUP'));
    const lying = numbers.flatMap(({ id, box }) =>
      others
        .filter((other) => other.id !== id)
        .filter(({ covers }) => covers.some((cover) => shared(box, cover) > most * areaOf(box)))
        .map((other) => `${id} on ${other.id}`),
    );
    expect(lying).toEqual([]);
  });

  it('says what is shown of how much, and shows more without moving what is there', async () => {
    const page = await open();
    const shown = page.locator('.shown');
    const before = await pictureOf(page);
    const topics = await withClass(page, 'TOPIC');
    const entities = Object.keys(before.nodes).length - topics.length;
    const [, all] = /of (\d+) relations/.exec(await shown.innerText()) ?? [];
    await soon(() => shown.locator('p').innerText()).toBe(
      `${entities} entities · ${topics.length} topics · 40 of ${all} relations, the busiest first`,
    );
    const more = shown.getByRole('button', { name: 'Show more' });
    await more.click();
    await shown.getByText(`80 of ${all} relations`).waitFor();
    const after = await eventually(
      () => pictureOf(page),
      (picture) => expect(newIn(picture, before)).not.toEqual([]),
    );
    expect(movedIn(after, before)).toEqual([]);
    for (let drawn = 80; drawn < Number(all); drawn += 40) await more.click();
    await shown.getByText(/^All \d+ entities, \d+ topics and/).waitFor();
    expect(await more.isVisible()).toBe(false);
    expect(complaints()).toEqual([]);
  });
});

describe('expanding', () => {
  const dialog = (page: Page) => page.getByRole('dialog', { name: 'Expand NATO' });
  const bring = (page: Page) => dialog(page).getByRole('button', { name: /^Bring/ });
  /** What the dialog's rows say of each kind: hidden and all. */
  const rows = async (page: Page) =>
    (await dialog(page).locator('.row').allInnerTexts()).map((text) => {
      const [, kind = '', hidden, all] = /^(.+?)\s*(\d+) of (\d+) hidden/s.exec(text) ?? [];
      return { kind, hidden: Number(hidden), all: Number(all) };
    });

  it('asks which kinds, which way, which days and how many, and says what it would bring', async () => {
    const page = await open();
    const { x, y } = await placeOf(page, 'nato');
    await page.mouse.dblclick(x, y);
    await dialog(page).locator('.row').first().waitFor();
    const every = await rows(page);
    const all = every.reduce((sum, row) => sum + row.all, 0);
    const hidden = every.reduce((sum, row) => sum + row.hidden, 0);
    expect(every.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['spoke with', 'denied, rejected', 'accepted, promised']),
    );
    await dialog(page).getByText(`${hidden} of ${all} are not drawn yet`).waitFor();
    await soon(() => bring(page).innerText()).toBe(`Bring ${Math.min(12, hidden)}`);

    await dialog(page).getByLabel('Direction').selectOption({ label: 'mutual, as talks' });
    expect((await rows(page)).map(({ kind }) => kind)).toEqual(['spoke with']);
    await dialog(page).getByLabel('Direction').selectOption({ label: 'to it' });
    const inward = (await rows(page)).reduce((sum, row) => sum + row.all, 0);
    await dialog(page).getByLabel('Direction').selectOption({ label: 'from it' });
    const outward = (await rows(page)).reduce((sum, row) => sum + row.all, 0);
    const mutual = every.find(({ kind }) => kind === 'spoke with')?.all ?? 0;
    expect(inward + outward + mutual).toBe(all);
    await dialog(page).getByLabel('Direction').selectOption({ label: 'either way' });

    await dialog(page).getByLabel('spoke with').uncheck();
    await dialog(page)
      .getByText(`of ${all - mutual} are not drawn yet`)
      .waitFor();
    await dialog(page).getByLabel('How many').fill('3');
    await soon(() => bring(page).innerText()).toBe('Bring 3');
    await dialog(page).getByLabel('From', { exact: true }).fill('1999-01-01');
    await dialog(page).getByLabel('To', { exact: true }).fill('1999-12-31');
    await eventually(
      () => rows(page),
      (few) => expect(few.reduce((sum, row) => sum + row.all, 0)).toBeLessThan(all),
    );

    await page.keyboard.press('Escape');
    await dialog(page).waitFor({ state: 'detached' });
    await canvas(page).and(page.locator(':focus')).waitFor();
    await soon(() => undoButton(page).isDisabled()).toBe(true);
  });

  it('brings new nodes and moves nobody else; collapsing takes back exactly what it brought', async () => {
    const page = await open();
    const before = await pictureOf(page);
    const expand = async () => {
      await bring(page).click();
      await stepIs(page, 'Undo: expand NATO');
      return eventually(
        () => pictureOf(page),
        (picture) => expect(newIn(picture, before)).not.toEqual([]),
      );
    };
    // By key: what was clicked hears it.
    await clickOn(page, 'nato');
    await page.keyboard.press('e');
    await dialog(page).getByLabel('How many').fill('30');
    const after = await expand();
    expect(movedIn(after, before)).toEqual([]);
    expect(after.lines.length).toBeGreaterThan(before.lines.length);
    await clickOn(page, 'nato');
    await page.keyboard.press('c');
    await stepIs(page, 'Undo: collapse NATO');
    await eventually(
      () => pictureOf(page),
      (picture) => expect(picture).toEqual(before),
    );
    // By mouse: the same again, at the same places.
    await command(page, 'nato', 'Expand …');
    await dialog(page).getByLabel('How many').fill('30');
    expect(await expand()).toEqual(after);
    await command(page, 'nato', 'Take back what was expanded');
    await eventually(
      () => pictureOf(page),
      (picture) => expect(picture).toEqual(before),
    );
    expect(complaints()).toEqual([]);
  });

  it('says so where all is drawn, and offers nothing to bring', async () => {
    const page = await open();
    await clickOn(page, 'nato');
    await page.keyboard.press('e');
    await dialog(page).getByLabel('How many').fill('500');
    await bring(page).click();
    await stepIs(page, 'Undo: expand NATO');
    await clickOn(page, 'nato');
    await page.keyboard.press('e');
    await dialog(page)
      .getByText(/All \d+ of these are drawn already/)
      .waitFor();
    expect(await bring(page).count()).toBe(0);
    expect(await dialog(page).getByLabel('How many').count()).toBe(0);
    for (const box of await dialog(page).getByRole('checkbox').all()) await box.uncheck();
    await dialog(page).getByText('Choose at least one kind of relation.').waitFor();
    await dialog(page).getByRole('button', { name: 'Close' }).click();
    await dialog(page).waitFor({ state: 'detached' });
    expect(complaints()).toEqual([]);
  });

  it('asks first where so much would come that nobody could read it', async () => {
    const page = await open();
    // The five articles are too small for that.
    await page.route('**/graphql', async (route) => {
      if (!route.request().postData()?.includes('query RelationCounts')) return route.fallback();
      const relationCounts = [{ kind: 'SPOKE_WITH', direction: 'BOTH', count: 812 }];
      return route.fulfill({ json: { data: { entity: { id: 'nato', relationCounts }, topic: null } } });
    });
    await clickOn(page, 'nato');
    await page.keyboard.press('e');
    await dialog(page).getByLabel('How many').fill('800');
    await dialog(page).getByText('800 relations at once are hard to read.').waitFor();
    await soon(() => bring(page).innerText()).toBe('Bring 800 all the same');
    await dialog(page).getByRole('button', { name: 'Only the 12 busiest' }).click();
    await soon(() => bring(page).innerText()).toBe('Bring 12');
  });
});

describe('hiding', () => {
  it('takes a node away with its lines, or all others, and shows them again where they were', async () => {
    const page = await open();
    const before = await pictureOf(page);
    await clickOn(page, 'nato');
    await page.keyboard.press('Delete');
    await stepIs(page, 'Undo: hide NATO');
    await eventually(
      () => pictureOf(page),
      (picture) => expect(picture).toEqual(without(before, 'nato')),
    );
    await command(page, 'joe-biden', 'Hide');
    await page.locator('.shown').getByText('2 hidden').waitFor();
    await page.locator('.shown').getByRole('button', { name: 'Show again' }).click();
    await eventually(
      () => pictureOf(page),
      (picture) => expect(picture).toEqual(before),
    );
    await command(page, 'nato', 'Hide all others');
    await eventually(
      () => pictureOf(page),
      ({ nodes }) => expect(Object.keys(nodes)).toEqual(['nato']),
    );
    await command(page, 'nato', 'Show what is hidden');
    await eventually(
      () => pictureOf(page),
      (picture) => expect(picture).toEqual(before),
    );
  });
});

describe('placing by hand', () => {
  it('a node stays where it is dragged, in one step that can be taken back', async () => {
    const page = await open();
    const before = await pictureOf(page);
    const from = await placeOf(page, 'ukraine');
    const to = { x: from.x - 120, y: from.y + 40 };
    await dragThrough(page, from, to);
    await stepIs(page, 'Undo: move Ukraine');
    const moved = await pictureOf(page);
    expect(movedIn(moved, before)).toEqual(['ukraine']);
    const there = await placeOf(page, 'ukraine');
    expect(Math.hypot(there.x - to.x, there.y - to.y)).toBeLessThan(3);
    // Whatever comes later leaves it there.
    await command(page, 'nato', 'Hide');
    await eventually(
      () => pictureOf(page),
      (picture) => expect(picture).toEqual(without(moved, 'nato')),
    );
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await eventually(
      () => pictureOf(page),
      (picture) => expect(picture).toEqual(before),
    );
    await soon(() => undoButton(page).isDisabled()).toBe(true);
  });

  it('no layout moves what is pinned', async () => {
    const page = await open();
    const before = await pictureOf(page);
    await clickOn(page, 'ukraine');
    await page.keyboard.press('l');
    await stepIs(page, 'Undo: pin Ukraine');
    await command(page, 'nato', 'Pin in place');
    await soon(() => withClass(page, 'pinned')).toEqual(['nato', 'ukraine']);
    await tool(page, 'Layout', 'By time');
    const laid = await eventually(
      () => pictureOf(page),
      (picture) => expect(movedIn(picture, before).length).toBeGreaterThan(10),
    );
    expect([laid.nodes['nato'], laid.nodes['ukraine']]).toEqual([
      before.nodes['nato'],
      before.nodes['ukraine'],
    ]);
    await command(page, 'nato', 'Unpin');
    await soon(() => withClass(page, 'pinned')).toEqual(['ukraine']);
  });
});

describe('undo and redo', () => {
  it('name each step, and lead back to the first picture and forward to the last', async () => {
    const page = await open();
    const first = await pictureOf(page);
    const redo = page.getByRole('button', { name: /^Redo/ });
    await page.locator('.shown').getByRole('button', { name: 'Show more' }).click();
    await stepIs(page, 'Undo: show more');
    await command(page, 'nato', 'Hide');
    await stepIs(page, 'Undo: hide NATO');
    await tool(page, 'Layout', 'In rings');
    await stepIs(page, 'Undo: arrange');
    await eventually(
      () => pictureOf(page),
      (picture) => expect(movedIn(picture, first).length).toBeGreaterThan(10),
    );
    await tool(page, 'Show', 'Topics');
    await stepIs(page, 'Undo: switch a layer');
    const last = await eventually(
      () => pictureOf(page),
      ({ nodes }) => expect(nodes).not.toHaveProperty('biden-putin-summit'),
    );

    // What is typed has an undo of its own.
    await closeTool(page);
    await page.keyboard.press('/');
    await page.keyboard.type('Scholz');
    await page.keyboard.press('Control+z');
    await soon(() => undoButton(page).innerText()).toContain('Undo: switch a layer');

    await canvas(page).focus();
    await page.keyboard.press('Control+z');
    await stepIs(page, 'Undo: arrange');
    await undoButton(page).click();
    await stepIs(page, 'Undo: hide NATO');
    await soon(() => redo.getAttribute('aria-label')).toBe('Redo: arrange');
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await eventually(
      () => pictureOf(page),
      (picture) => expect(picture).toEqual(first),
    );
    await soon(() => undoButton(page).isDisabled()).toBe(true);

    await redo.click();
    await page.keyboard.press('Control+y');
    await page.keyboard.press('Control+Shift+z');
    await page.keyboard.press('Control+Shift+z');
    await eventually(
      () => pictureOf(page),
      (picture) => expect(picture).toEqual(last),
    );
    await soon(() => redo.isDisabled()).toBe(true);

    await page.getByRole('button', { name: 'Back to the start' }).click();
    await stepIs(page, 'Undo: back to the start');
    expect(complaints()).toEqual([]);
  });
});
