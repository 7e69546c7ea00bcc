import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { canvas, dragThrough, pictureOf, stepIs, tool } from './canvas.ts';
import { eventually, soon } from '../support/eventually.ts';
import { phone, placeOf, useVisitor } from './explorer.ts';

const { open, complaints, server } = useVisitor();

interface Mark {
  readonly day: string;
  /** In pixels of the window. */
  readonly x: number;
  readonly text: string;
}

const marksOf = (page: Page): Promise<Mark[]> =>
  page.locator('.time-labels g').evaluateAll((all) =>
    all.map((each) => ({
      day: each.getAttribute('data-day') ?? '',
      x: each.querySelector('line')?.getBoundingClientRect().x ?? NaN,
      text: each.textContent,
    })),
  );

/** As far as a node may stand beside its day, and still be on it: half of the widest card and a little. */
const besides = 90;

/** Whether a place lies where the marks of the axis say that a day is: between those before and after it. */
function isOnDay(marks: readonly Mark[], day: string, x: number): boolean {
  const before = marks.findLast((mark) => mark.day <= day);
  const after = marks.find((mark) => mark.day > day);
  return x > (before?.x ?? -Infinity) - besides && x < (after?.x ?? Infinity) + besides;
}

/** How far two marks lie apart that are there in both pictures: those farthest from each other. */
function growth(before: readonly Mark[], after: readonly Mark[]): number {
  const both = before.filter(({ day }) => after.some((mark) => mark.day === day));
  const [first, last] = [both[0], both.at(-1)];
  const at = (mark: Mark | undefined) => after.find(({ day }) => day === mark?.day)?.x ?? NaN;
  return (at(last) - at(first)) / ((last?.x ?? NaN) - (first?.x ?? NaN));
}

interface Relation {
  readonly kind: string;
  readonly source: string;
  readonly target: string;
  readonly first: string | null;
}

/** The first day of each entity all of whose events are dated to the day, asked for past the page. */
async function firstDays(): Promise<ReadonlyMap<string, string>> {
  const query = '{ graph(first: 500) { relations { kind source target first } } }';
  const answer = await fetch(`${server().url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const { data } = (await answer.json()) as { data: { graph: { relations: Relation[] } } };
  const dates = new Map<string, (string | null)[]>();
  for (const { kind, source, target, first } of data.graph.relations)
    if (kind !== 'REPRESENTS')
      for (const id of [source, target]) dates.set(id, [...(dates.get(id) ?? []), first]);
  return new Map(
    [...dates].flatMap(([id, all]) => {
      const [earliest] = all.map((date) => date ?? '').sort();
      return earliest && all.every((date) => /^\d{4}-\d\d-\d\d$/.test(date ?? '')) ? [[id, earliest]] : [];
    }),
  );
}

/** The explorer with all of the five articles laid out by time. */
async function byTime(options?: Parameters<typeof open>[1]): Promise<Page> {
  const page = await open('', options);
  for (const more of ['80', '120', '138']) {
    await page.locator('.shown').getByRole('button').first().click();
    await page
      .locator('.shown')
      .getByText(new RegExp(`${more} (of|relations)|and ${more}`))
      .waitFor();
  }
  await tool(page, 'Layout', 'By time');
  await page.locator('.time-labels g').first().waitFor({ state: 'attached' });
  return page;
}

describe('the axis of the layout by time', () => {
  it('says on which day each node stands, moves and grows with the picture, and goes with the layout', async () => {
    const page = await byTime();
    const days = await firstDays();
    expect(days.size).toBeGreaterThan(8);
    const stand = async () => {
      const marks = await marksOf(page);
      expect(marks.length).toBeGreaterThan(1);
      for (const [id, day] of days) {
        const { x } = await placeOf(page, id);
        expect([id, day, isOnDay(marks, day, x)]).toEqual([id, day, true]);
      }
      return marks;
    };
    const before = await stand();
    expect(before.map(({ text }) => text).join(' ')).toMatch(/202[12]/);

    const box = await canvas(page).boundingBox();
    if (!box) throw new Error('There is no canvas.');
    const corner = { x: box.x + 30, y: box.y + 20 };
    await dragThrough(page, corner, { x: corner.x + 140, y: corner.y });
    const panned = await eventually(
      () => marksOf(page),
      (marks) => {
        const same = marks.find(({ day }) => day === before[0]?.day);
        expect((same?.x ?? NaN) - (before[0]?.x ?? NaN)).toBeCloseTo(140, 0);
      },
    );
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await eventually(
      () => marksOf(page),
      (marks) => expect(growth(panned, marks)).toBeCloseTo(1.25, 2),
    );
    await stand();

    await tool(page, 'Layout', 'In rings');
    await page.locator('.time-labels').waitFor({ state: 'detached' });
    expect(await page.locator('.time-grid').count()).toBe(0);
    await page.keyboard.press('Control+z');
    await page.locator('.time-labels g').first().waitFor({ state: 'attached' });
    await stand();
    expect(complaints()).toEqual([]);
  });

  it('names the place of what is undated', async () => {
    const page = await open();
    await tool(page, 'Layout', 'By time');
    const undated = page.locator('.time-labels .undated');
    await undated.waitFor();
    await soon(() => undated.textContent()).toBe('undated');
    const edge = (await undated.boundingBox())?.x ?? NaN;
    const marks = await marksOf(page);
    for (const { x } of marks) expect(x).toBeGreaterThan(edge);
    // It is for eyes alone: lists and panels tell the dates to others.
    await soon(() =>
      page.locator('.time-labels, .time-grid').evaluateAll((all) => all.map(({ ariaHidden }) => ariaHidden)),
    ).toEqual(['true', 'true']);
  });

  it('is written in the language of the reader, on a phone too', async () => {
    const page = await open('', { viewport: phone, locale: 'nb-NO' });
    await page.getByRole('toolbar').getByRole('button', { name: 'Oppsett' }).click();
    await page.getByRole('menuitemradio', { name: 'Etter tid' }).click();
    const labels = page.locator('.time-labels g');
    await labels.first().waitFor({ state: 'attached' });
    expect((await labels.allTextContents()).join(' ')).toMatch(/((jan|feb|apr|okt|nov|des)\.|juli) 202[12]/);
    await soon(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(phone.width);
  });

  it('takes in what arrives later, on its day', async () => {
    const page = await open();
    await tool(page, 'Layout', 'By time');
    await page.locator('.time-labels g').first().waitFor({ state: 'attached' });
    const before = await pictureOf(page);
    await page.locator('.shown').getByRole('button', { name: 'Show more' }).click();
    await stepIs(page, 'Undo: show more');
    await page.locator('.shown').getByText('80 of').waitFor();
    const after = await pictureOf(page);
    const days = await firstDays();
    const came = [...days].filter(([id]) => id in after.nodes && !(id in before.nodes));
    expect(came.length).toBeGreaterThan(0);
    const marks = await marksOf(page);
    for (const [id, day] of came)
      expect([id, isOnDay(marks, day, (await placeOf(page, id)).x)]).toEqual([id, true]);
  });
});
