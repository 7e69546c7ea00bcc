import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { pictureOf } from './canvas.ts';
import { soon } from '../support/eventually.ts';
import { evidence, useVisitor } from './explorer.ts';

const { open, server, complaints } = useVisitor();

const handle = (page: Page) => page.getByRole('slider', { name: 'As known on' });

/** How many events had been told by a day, as the API says. */
async function known(day: string): Promise<number> {
  const response = await fetch(`${server().url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: `{ events(filter: { asKnownOn: "${day}" }) { totalCount } }` }),
  });
  const { data } = (await response.json()) as { data: { events: { totalCount: number } } };
  return data.events.totalCount;
}

describe('the graph as it was known on a day', () => {
  it('is chosen with the keyboard, one step each time, and taken back', async () => {
    const page = await open();
    const before = await pictureOf(page);
    await soon(() => handle(page).getAttribute('aria-valuetext')).toBe('today: everything that is known');
    await handle(page).focus();
    // Three days back from the newest; a key that is held down is one step.
    await page.keyboard.down('ArrowLeft');
    await page.keyboard.up('ArrowLeft');
    const day = await handle(page).getAttribute('aria-valuetext');
    expect(day).toMatch(/February 2022$/);
    const [number = '', month = ''] = (day ?? '').split(' ');
    expect(month).toBe('February');
    const expected = await known(`2022-02-${number.padStart(2, '0')}`);
    await page.locator('.time-summary').getByText(`${expected} events`).waitFor();
    await page.getByText(`As known on ${day}`).waitFor();
    await page.getByRole('button', { name: 'Undo: what was known on a day' }).click();
    await page.locator('.time-summary').getByText('99 events').waitFor();
    expect(await pictureOf(page)).toEqual(before);
    await page.getByRole('button', { name: /Redo/ }).click();
    await page.getByRole('button', { name: /Back to what is known today/ }).click();
    await page.locator('.time-summary').getByText('99 events').waitFor();
    expect(complaints()).toEqual([]);
  });

  it('is dragged to a day; what nobody had told by then is gone from the picture', async () => {
    const page = await open();
    const box = await handle(page).boundingBox();
    const plot = await page.locator('.time-plot').boundingBox();
    if (!box || !plot) throw new Error('The time is not there.');
    await page.mouse.move(box.x + box.width / 2, box.y + 8);
    await page.mouse.down();
    await page.mouse.move(plot.x + plot.width * 0.5, box.y + 8, { steps: 8 });
    await page.mouse.up();
    const day = await page.evaluate(
      () => document.querySelector('.known-handle')?.getAttribute('aria-valuetext') ?? '',
    );
    expect(day).toMatch(/2022|2021/);
    await page.getByText(`As known on ${day}`).waitFor();
    // The period is another matter: it is as it was.
    await soon(() => page.getByLabel('From', { exact: true }).inputValue()).toBe('');
    const iso = new Date(`${day} UTC`).toISOString().slice(0, 10);
    await page
      .locator('.time-summary')
      .getByText(`${await known(iso)} events`)
      .waitFor();
  });

  it('is said beside the evidence, which holds all that is known today', async () => {
    const page = await open('/entity/emmanuel-macron');
    const told = evidence(page).getByText('Told here is all that is known today');
    await evidence(page).getByRole('heading', { name: 'Emmanuel Macron', level: 2 }).waitFor();
    expect(await told.count()).toBe(0);
    await handle(page).focus();
    await page.keyboard.press('ArrowLeft');
    await told.waitFor();
    await handle(page).focus();
    await page.keyboard.press('End');
    await told.waitFor({ state: 'detached' });
  });

  it('reaches back no further than there is something, and End is today again', async () => {
    const page = await open();
    await handle(page).focus();
    await page.keyboard.press('Home');
    await page.locator('.known-on').waitFor();
    await handle(page).focus();
    await page.keyboard.press('End');
    await page.locator('.known-on').waitFor({ state: 'detached' });
  });
});
