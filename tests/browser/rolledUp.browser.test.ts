import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { canvas, closeTool, command, movedIn, pictureOf, stepIs, tool, withClass } from './canvas.ts';
import { eventually, soon } from '../support/eventually.ts';
import { data } from '../support/api.ts';
import { clickOn, evidence, phone, useVisitor } from './explorer.ts';

const { open, complaints, server } = useVisitor();

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
    await soon(() => canvas(page).evaluate((element) => element.style.cursor)).toBe('pointer');
    await page.mouse.click(badge.x, badge.y);
    await stepIs(page, 'Undo: show the people of Russia');
    const after = await peopleAreOut(page);
    expect(Object.keys(after.nodes)).not.toContain('joe-biden');
    expect(movedIn(after, before)).toEqual([]);
    // It was not looked at, and nothing is left to click.
    expect(new URL(page.url()).hash).toBe('');
    await soon(() => page.evaluate(() => window.__entente?.badgeOf('russia'))).toBeNull();

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
    const { x, y } = await badgeOf(page, 'united-states');
    await page.touchscreen.tap(x + 8, y - 6);
    await eventually(
      () => pictureOf(page),
      ({ nodes }) => expect(Object.keys(nodes)).toContain('joe-biden'),
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

  it('is expanded by just as many relations as the dialog says', async () => {
    const page = await rolledUp();
    await clickOn(page, 'russia');
    await page.locator('.canvas').focus();
    await page.keyboard.press('e');
    const dialog = page.getByRole('dialog', { name: 'Expand Russia' });
    const bring = dialog.getByRole('button', { name: /^Bring / });
    await bring.waitFor();
    const { entity } = await data<{ entity: { relationCounts: { count: number }[] } }>(
      server(),
      '{ entity(id: "russia") { relationCounts(rollUp: PRINCIPAL) { count } } }',
    );
    const all = entity.relationCounts.reduce((sum, { count }) => sum + count, 0);
    await dialog.getByLabel('How many').fill('500');
    await dialog.getByRole('button', { name: /^Bring / }).click();
    await stepIs(page, 'Undo: expand Russia');
    // Each is on the canvas, and there is nothing left to bring.
    await page.locator('.canvas').focus();
    await page.keyboard.press('e');
    await dialog.getByText(`All ${all} of these are drawn already`).waitFor();
    expect(await bring.count()).toBe(0);
  });

  it('has lines whose panels list just the events that they count, in their relations too', async () => {
    const { graph } = await data<{ graph: { relations: { kind: string; count: number }[] } }>(
      server(),
      '{ graph(among: ["france", "russia"], rollUp: PRINCIPAL) { relations { kind count } } }',
    );
    const told = graph.relations.filter(({ kind }) => kind !== 'REPRESENTS');
    expect(told.length).toBeGreaterThan(1);
    const page = await rolledUp();
    await clickOn(page, 'pair france russia');
    const lines = evidence(page).locator('.between');
    await lines.first().waitFor();
    await soon(() => page.locator('.between > header .facts > span:first-child').allInnerTexts()).toEqual(
      told.map(({ count }) => `${count} event${count === 1 ? '' : 's'}`),
    );
    for (const [place, { count }] of told.entries()) {
      const between = lines.nth(place);
      const open = between.locator('.disclose').first();
      if ((await open.getAttribute('aria-expanded')) === 'false') await open.click();
      await eventually(
        () => between.locator('.event-card').count(),
        (cards) => expect(cards).toBe(count),
      );
    }

    // Opened into its relations and these into their events, it holds the same.
    await command(page, 'pair france russia', 'Open into its relations');
    await command(page, 'SPOKE_WITH france russia', 'Open into its events');
    const talks = told.find(({ kind }) => kind === 'SPOKE_WITH')?.count ?? NaN;
    await eventually(
      () => withClass(page, 'EVENT'),
      (events) => expect(events).toHaveLength(talks),
    );
    expect(complaints()).toEqual([]);
  });
});
