import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { numberText } from '../../client/numbers/numberText.ts';
import { entityIds, loadQuadruples } from '../support/loadQuadruples.ts';
import { manyEvents, tiesOf } from '../support/manyEvents.ts';
import { openOwnDatabase, type OwnDatabase } from '../support/ownDatabase.ts';
import { kindOf } from '../support/quadruples.ts';
import { startServer } from '../support/server.ts';
import { soon } from '../support/eventually.ts';
import { clickOn, evidence, placeOf, useVisitor } from './explorer.ts';

// What the explorer is to tell is counted here a second time, from the rows.
const rows = manyEvents(30_000, 3000);
const ids = entityIds('seeded', rows);
const idOf = (name: string): string => ids.get(name) ?? name;
const ties = tiesOf(rows);
const [pair] = ties;
const degrees = new Map<string, number>();
for (const name of ties.flatMap(({ ends }) => ends)) degrees.set(name, (degrees.get(name) ?? 0) + 1);
const byDegree = [...degrees].sort(([, one], [, other]) => other - one);
const [busiest, most] = byDegree[0] ?? ['', 0];

let database: OwnDatabase;
beforeAll(async () => {
  database = await openOwnDatabase();
  await loadQuadruples(database, rows, 'seeded', () => undefined);
});
const { open, complaints } = useVisitor(() => startServer({ database }), idOf(busiest));
afterAll(() => database.remove());

/** As the English interface writes numbers. */
const inWords = (number: number): string => numberText(number, 'en');
const toNumber = (text = ''): number => Number(text.replaceAll(',', ''));

const shown = (page: Page) => page.locator('.shown [role="status"]');

/** Waits until the line below the canvas says so. */
const says = (page: Page, text: string | RegExp) => shown(page).getByText(text).waitFor();

/** How many relations are drawn, and of how many, as the explorer says. */
async function relationsShown(page: Page): Promise<readonly [drawn: number, all: number]> {
  const [, drawn, all] = /(\S+) of (\S+) relations/.exec(await shown(page).innerText()) ?? [];
  return [toNumber(drawn), toNumber(all)];
}

/** How many events each line on the canvas stands for, where it is more than one. */
const countsDrawn = async (page: Page): Promise<number[]> =>
  (await page.locator('#drawn section').first().locator('.count').allInnerTexts()).map(Number);

/** Who stands on the canvas, by the list of all that is drawn. */
const drawnNames = (page: Page) => page.locator('#drawn section').last().locator('li').allInnerTexts();

describe('the explorer on tens of thousands of events', () => {
  it('starts with the busiest relations and says how many there are', async () => {
    const page = await open();
    await soon(() => relationsShown(page)).toEqual([40, ties.length]);
    expect(ties.length).toBeGreaterThan(10_000);
    const counts = await countsDrawn(page);
    expect(counts[0]).toBe(pair?.count);
    expect(counts).toHaveLength(40);
    // Talks weigh more than what is said, so it is not just the forty busiest; but none is far from them.
    expect(Math.min(...counts)).toBeGreaterThan(ties[100]?.count ?? 0);
    expect(complaints()).toEqual([]);
  });

  it('draws no hairball: everybody in sight, and nobody upon another', async () => {
    const page = await open();
    const names = await drawnNames(page);
    expect(names.length).toBeGreaterThan(10);
    expect(names.length).toBeLessThanOrEqual(80);
    const places = await Promise.all(names.map((name) => placeOf(page, idOf(name.trim()))));
    const box = await page.locator('.stage').boundingBox();
    if (!box) throw new Error('There is no canvas.');
    for (const { x, y } of places) {
      expect(x).toBeGreaterThan(box.x);
      expect(x).toBeLessThan(box.x + box.width);
      expect(y).toBeGreaterThan(box.y);
      expect(y).toBeLessThan(box.y + box.height);
    }
    const distances = places.flatMap((one, index) =>
      places.slice(index + 1).map((other) => Math.hypot(one.x - other.x, one.y - other.y)),
    );
    expect(Math.min(...distances)).toBeGreaterThan(20);
  });

  it('shows more, forty at a time', async () => {
    const page = await open();
    const more = page.getByRole('button', { name: 'Show more', exact: true });
    await more.click();
    await says(page, `80 of ${inWords(ties.length)} relations`);
    await more.click();
    await says(page, `120 of ${inWords(ties.length)} relations`);
    expect(complaints()).toEqual([]);
  });

  it('brings onto the canvas whoever is searched for, though hardly anything is told of them', async () => {
    const name = byDegree.find(([, degree]) => degree === 2)?.[0] ?? '';
    const page = await open();
    expect(await drawnNames(page)).not.toContain(name);
    await page.keyboard.press('/');
    await page.keyboard.type(name);
    await page.getByRole('option', { name }).first().click();
    await evidence(page).getByRole('heading', { name, level: 2 }).waitFor();
    await placeOf(page, idOf(name));
    const [drawn, all] = await relationsShown(page);
    expect(drawn).toBe(42);
    expect(all).toBe(ties.length);
    expect(complaints()).toEqual([]);
  });

  it('tells what hangs on the busiest before it is drawn, and asks before it draws too much', async () => {
    const page = await open();
    const { x, y } = await placeOf(page, idOf(busiest));
    await page.mouse.click(x, y, { button: 'right' });
    await page.getByRole('menuitem', { name: 'Expand …' }).click();
    const dialog = page.getByRole('dialog', { name: `Expand ${busiest}` });
    await dialog.getByRole('checkbox').first().waitFor();
    const told = (await dialog.locator('.row .count').allInnerTexts()).map((text) => {
      const [, hidden, all] = /^(\d+) of (\d+) hidden$/.exec(text) ?? [];
      return { hidden: Number(hidden), all: Number(all) };
    });
    const all = told.reduce((sum, each) => sum + each.all, 0);
    const hidden = told.reduce((sum, each) => sum + each.hidden, 0);
    expect(all).toBe(most);
    expect(hidden).toBeGreaterThan(300);
    expect(hidden).toBeLessThan(all);

    const number = dialog.getByLabel('How many more, the busiest first');
    await number.fill('200');
    await dialog.getByText('200 relations at once are hard to read.').waitFor();
    await dialog.getByRole('button', { name: 'Bring 200 all the same' }).waitFor();
    await dialog.getByRole('button', { name: 'Only the 12 busiest' }).click();
    await soon(() => number.inputValue()).toBe('12');
    await number.fill('60');
    await dialog.getByRole('button', { name: 'Bring 60', exact: true }).click();
    // Beyond what is drawn of them already.
    await says(page, `${40 + 60} of ${inWords(ties.length)} relations`);
    expect(complaints()).toEqual([]);
  });

  it('narrows picture and counts to a period', async () => {
    const within = rows.filter(({ day }) => day >= '2020-03-01' && day <= '2020-03-31');
    const page = await open();
    const strip = page.getByRole('region', { name: 'Time' });
    await strip.getByText(`${inWords(rows.length)} events`).waitFor();
    await strip.getByLabel('From', { exact: true }).fill('2020-03');
    await page.keyboard.press('Enter');
    await strip.getByLabel('To', { exact: true }).fill('2020-03');
    await page.keyboard.press('Enter');
    await strip.getByText(new RegExp(`\\b${within.length} events$`)).waitFor();
    await page.getByText(`${within.length} events match`).waitFor();
    const left = tiesOf(within);
    await says(page, `40 of ${left.length} relations`);
    expect((await countsDrawn(page))[0]).toBe(left[0]?.count);
    expect(complaints()).toEqual([]);
  });

  it('pages through the ledger of a pair', async () => {
    const page = await open(`/pair/${(pair?.ends ?? []).map(idOf).sort().join('/')}`);
    const first = evidence(page).locator('.between').first();
    await first.getByText(`${pair?.count ?? 0} events`).waitFor();
    const cards = first.locator('.event-card');
    await first.getByText(`25 of ${pair?.count ?? 0} shown`).waitFor();
    await soon(() => cards.count()).toBe(25);
    await first.getByRole('button', { name: 'Show more' }).click();
    await first.getByText(`50 of ${pair?.count ?? 0} shown`).waitFor();
    await soon(() => cards.count()).toBe(50);
    const days = await cards.locator('header h3').allInnerTexts();
    const times = days.map((day) => Date.parse(day));
    expect(times).toEqual([...times].sort((one, other) => other - one));
    expect(complaints()).toEqual([]);
  });

  it('pages through all that an answer rests on, and draws what it began with', async () => {
    const question = `Who did ${busiest} speak with?`;
    const talks = rows.filter(
      (row) => [row.subject, row.object].includes(busiest) && kindOf(row) === 'SPOKE_WITH',
    ).length;
    expect(talks).toBeGreaterThan(100);
    const page = await open();
    await page.keyboard.press('/');
    await page.keyboard.type(question);
    await page.keyboard.press('Enter');
    const panel = evidence(page);
    await panel.getByRole('heading', { name: question, level: 2 }).waitFor();
    const cards = panel.locator('.event-card');
    await panel.getByText(`10 of ${talks} shown`).waitFor();
    for (let shown = 20; shown <= 80; shown += 10) {
      await panel.getByRole('button', { name: 'Show more' }).click();
      await panel.getByText(`${shown} of ${talks} shown`).waitFor();
    }
    await soon(() => cards.count()).toBe(80);
    const times = (await cards.locator('header h3').allInnerTexts()).map((day) => Date.parse(day));
    expect(times).toEqual([...times].sort((one, other) => other - one));

    await panel.getByRole('button', { name: 'Draw it' }).click();
    await panel.getByText('Drawn and picked out:').waitFor();
    expect(complaints()).toEqual([]);
  });

  it('opens who is clicked on while all of it is there', async () => {
    const page = await open();
    await clickOn(page, idOf(busiest));
    const panel = evidence(page);
    await panel.getByRole('heading', { name: busiest, level: 2 }).waitFor();
    const events = rows.filter(({ subject, object }) => [subject, object].includes(busiest)).length;
    await panel
      .getByText(new RegExp(`\\b${events}\\b`))
      .first()
      .waitFor();
    expect(complaints()).toEqual([]);
  });
});
