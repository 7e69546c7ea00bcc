import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { soon } from '../support/eventually.ts';
import { desktop, evidence, phone, useVisitor } from './explorer.ts';

const { open, complaints } = useVisitor();

const strip = (page: Page) => page.getByRole('region', { name: 'Time' });
const plot = (page: Page) => strip(page).getByRole('group', { name: 'Events over time' });
const first = (page: Page) => strip(page).getByRole('slider', { name: 'First day of the period' });
const last = (page: Page) => strip(page).getByRole('slider', { name: 'Last day of the period' });
const from = (page: Page) => strip(page).getByLabel('From', { exact: true });
const to = (page: Page) => strip(page).getByLabel('To', { exact: true });
const period = async (page: Page) => [await from(page).inputValue(), await to(page).inputValue()];

/** Waits until the bars are drawn. */
async function opened(...given: Parameters<typeof open>): Promise<Page> {
  const page = await open(...given);
  await strip(page).getByText('20 February 2022:').first().waitFor({ state: 'attached' });
  return page;
}

/** Waits until the fields show this period. */
const periodIs = (page: Page, ...expected: readonly [string, string]): Promise<void> =>
  soon(() => period(page)).toEqual(expected);

/** A place of the plot, by its share of the width, in pixels of the window. */
async function placeAt(page: Page, share: number): Promise<{ x: number; y: number }> {
  const box = await plot(page).boundingBox();
  if (!box) throw new Error('The plot is not drawn.');
  return { x: box.x + share * box.width, y: box.y + box.height - 30 };
}

async function drag(page: Page, start: number, end: number): Promise<void> {
  const [one, other] = [await placeAt(page, start), await placeAt(page, end)];
  await page.mouse.move(one.x, one.y);
  await page.mouse.down();
  await page.mouse.move(other.x, other.y, { steps: 8 });
  await page.mouse.up();
}

/** Filters that the page asks with from now on. */
function filtersAsked(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    const body = request.postData() ?? '';
    if (body.includes('query PeriodCount')) asked.push(body);
  });
  return asked;
}

describe('the histogram', () => {
  it('tells in words what it draws: bars of days, what is known less exactly, and what is undated', async () => {
    const page = await opened();
    await strip(page)
      .getByText(/^20 February 2022: \d+ events \(\d+ spoke with/)
      .waitFor({ state: 'attached' });
    await strip(page)
      .getByText(/^December 2021: 1 event, known no more exactly/)
      .waitFor({ state: 'attached' });
    await soon(() => strip(page).locator('.time-undated').innerText()).toMatch(/^\d+\s+undated$/);
    // "December 2021" is as wide as 31 days, not a point.
    const label = strip(page).locator('.band', { hasText: 'December 2021' }).first();
    const width = (await label.boundingBox())?.width ?? 0;
    const whole = (await plot(page).boundingBox())?.width ?? 0;
    expect(width / whole).toBeGreaterThan(0.3);
  });

  it('tells a bar that is pointed at', async () => {
    const page = await opened();
    const bar = (await strip(page).locator('.plot g > rect').last().boundingBox()) ?? {
      x: 0,
      y: 0,
      width: 0,
      height: 0,
    };
    await page.mouse.move(bar.x + bar.width / 2, bar.y + bar.height / 2);
    await strip(page).locator('.time-tip').getByText('21 February 2022:').waitFor();
    await page.mouse.move(10, 10);
    await strip(page).locator('.time-tip').waitFor({ state: 'detached' });
  });

  it('goes from years to days and back with the wheel, buttons and a double click', async () => {
    const page = await opened();
    const ticks = () => strip(page).locator('.axis text').allTextContents();
    const whole = await ticks();
    await strip(page).getByRole('button', { name: 'Closer in time' }).click();
    await strip(page).getByRole('button', { name: 'Closer in time' }).click();
    await soon(() => ticks()).not.toEqual(whole);
    await strip(page).getByRole('button', { name: 'The whole of the time' }).click();
    await soon(() => ticks()).toEqual(whole);
    const { x, y } = await placeAt(page, 0.9);
    await page.mouse.move(x, y);
    await page.mouse.wheel(0, -600);
    await page.waitForFunction(
      (before) =>
        [...document.querySelectorAll('.time .axis text')].map((label) => label.textContent).join('') !==
        before,
      whole.join(''),
    );
    await soon(() => strip(page).getByRole('button', { name: 'Farther in time' }).isEnabled()).toBe(true);
    await page.keyboard.press('Escape');
    await plot(page).press('0');
    await soon(() => strip(page).getByRole('button', { name: 'The whole of the time' }).isDisabled()).toBe(
      true,
    );
    await page.mouse.dblclick(x, y);
    await soon(() => strip(page).getByRole('button', { name: 'The whole of the time' }).isEnabled()).toBe(
      true,
    );
    await soon(() => period(page)).toEqual(['', '']);
  });
});

describe('a period by mouse', () => {
  it('is drawn, moved, resized and cleared, and asks once for each', async () => {
    const page = await opened();
    const asked = filtersAsked(page);
    await drag(page, 0.4, 0.6);
    const [start = '', end = ''] = await period(page);
    expect(start > '2021-12-25' && start < end && end < '2022-02-01').toBe(true);
    await soon(() => first(page).getAttribute('aria-valuetext')).toMatch(/ 202[12]$/);

    await drag(page, 0.5, 0.6);
    const [movedStart = '', movedEnd = ''] = await period(page);
    expect(movedStart > start && movedEnd > end).toBe(true);
    expect(Date.parse(movedEnd) - Date.parse(movedStart)).toBe(Date.parse(end) - Date.parse(start));

    const handle = await last(page).boundingBox();
    await page.mouse.move((handle?.x ?? 0) + 8, (handle?.y ?? 0) + 60);
    await page.mouse.down();
    const { x, y } = await placeAt(page, 0.8);
    await page.mouse.move(x, y, { steps: 6 });
    const whileDragged = await to(page).inputValue();
    await page.mouse.up();
    expect((await period(page))[0]).toBe(movedStart);
    expect((await to(page).inputValue()) > movedEnd).toBe(true);
    expect(whileDragged).toBe(await to(page).inputValue());

    // Asked for so often, and not once more.
    await soon(() => asked.length).toBe(3);
    await page.waitForTimeout(300);
    expect(asked).toHaveLength(3);
    expect(JSON.parse(asked[0] ?? '{}')).toMatchObject({
      variables: { filter: { from: start, to: end, undated: true } },
    });

    const beside = await placeAt(page, 0.1);
    await page.mouse.click(beside.x, beside.y);
    await periodIs(page, '', '');
    expect(complaints()).toEqual([]);
  });

  it('is given up with Escape while it is drawn', async () => {
    const page = await opened();
    const [one, other] = [await placeAt(page, 0.3), await placeAt(page, 0.5)];
    await page.mouse.move(one.x, one.y);
    await page.mouse.down();
    await page.mouse.move(other.x, other.y, { steps: 4 });
    await soon(() => from(page).inputValue()).not.toBe('');
    await page.keyboard.press('Escape');
    await page.mouse.up();
    await periodIs(page, '', '');
  });

  it('is left alone by dragging with Shift, which moves along', async () => {
    const page = await opened();
    await strip(page).getByRole('button', { name: 'Closer in time' }).click();
    const tick = () => strip(page).locator('.axis:not(.scale) text').first().boundingBox();
    const before = await tick();
    await page.keyboard.down('Shift');
    await drag(page, 0.3, 0.4);
    await page.keyboard.up('Shift');
    await soon(() => period(page)).toEqual(['', '']);
    expect((await tick())?.x).not.toBe(before?.x);
  });
});

describe('a period by keyboard', () => {
  it('is set by its two handles, which say their day', async () => {
    const page = await opened();
    await soon(() => first(page).getAttribute('aria-valuetext')).toBe('open, 3 December 2021');
    await first(page).focus();
    await page.keyboard.press('PageUp');
    await periodIs(page, '2022-01-01', '');
    await page.keyboard.press('ArrowLeft');
    await periodIs(page, '2021-12-31', '');
    await last(page).focus();
    await page.keyboard.press('ArrowLeft');
    await periodIs(page, '2021-12-31', '2022-02-20');
    await soon(() => last(page).getAttribute('aria-valuetext')).toBe('20 February 2022');
    await page.keyboard.press('End');
    await periodIs(page, '2021-12-31', '');
    await page.keyboard.press('Escape');
    await periodIs(page, '', '');
  });

  it('is typed as days, months or years, and nonsense is told', async () => {
    const page = await opened();
    await from(page).fill('2022-02');
    await from(page).press('Enter');
    await periodIs(page, '2022-02-01', '');
    await to(page).fill('tomorrow');
    await to(page).press('Enter');
    await strip(page).getByRole('alert').getByText('Write a day, a month or a year').waitFor();
    await soon(() => to(page).getAttribute('aria-invalid')).toBe('true');
    await to(page).fill('2021');
    await to(page).press('Enter');
    await strip(page).getByRole('alert').getByText('would end before it begins').waitFor();
    await to(page).fill('2022-02-20');
    await to(page).press('Tab');
    await periodIs(page, '2022-02-01', '2022-02-20');
    await strip(page).getByRole('button', { name: 'Clear the period' }).click();
    await periodIs(page, '', '');
  });

  it('is taken from a bar that the arrows have led to', async () => {
    const page = await opened();
    await plot(page).focus();
    await page.keyboard.press('ArrowLeft');
    await strip(page).getByRole('status').getByText('21 February 2022:').waitFor({ state: 'attached' });
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Enter');
    expect((await period(page))[0]).toMatch(/^2022-02-/);
  });
});

describe('the playback', () => {
  it('says what it will do, plays faster, and can be paused', async () => {
    const page = await opened();
    for (let times = 0; times < 3; times += 1)
      await strip(page).getByRole('button', { name: 'Faster' }).click();
    await strip(page).getByText('8×').waitFor();
    await strip(page).getByRole('button', { name: 'Play: from the beginning, the end moves on' }).click();
    await page.waitForFunction(
      () => (document.querySelectorAll<HTMLInputElement>('.time-field input')[1]?.value ?? '') > '2021-12-05',
    );
    await strip(page).getByRole('button', { name: 'Pause' }).click();
    await strip(page)
      .getByText(/^Paused: until /)
      .waitFor({ state: 'attached' });
    const paused = await period(page);
    await page.waitForTimeout(400);
    expect(await period(page)).toEqual(paused);
  });

  it('stops at the end and says so', async () => {
    const page = await opened();
    await from(page).fill('2022-02-16');
    await from(page).press('Enter');
    await to(page).fill('2022-02-19');
    await to(page).press('Enter');
    await strip(page).getByRole('button', { name: 'Play: the period moves on through time' }).click();
    await strip(page)
      .getByText(/^Played to the end: 18\s*–\s*21 February 2022\.$/)
      .waitFor({ state: 'attached' });
    await periodIs(page, '2022-02-18', '2022-02-21');
  });
});

describe('rhythm and activity', () => {
  it('tells of two when they spoke, how long they did not, and when last', async () => {
    const page = await open('/relation/SPOKE_WITH/emmanuel-macron/vladimir-putin');
    const rhythm = evidence(page).locator('.rhythm');
    await rhythm.getByText('at least 20 days').waitFor();
    await soon(() => rhythm.innerText()).toContain('1 day before the newest event here');
    await soon(() => rhythm.locator('.rhythm-line li').count()).toBe(3);
  });

  it('shows when an entity was active', async () => {
    const page = await open('/entity/emmanuel-macron');
    const activity = evidence(page).locator('.activity');
    await activity.getByText(/^busiest: 20 February 2022/).waitFor();
    await activity.getByText(/^20 February 2022: \d+ events/).waitFor({ state: 'attached' });
  });
});

describe('on a phone', () => {
  it('opens below the canvas, with room for fingers', async () => {
    const page = await open('', { viewport: phone, hasTouch: true });
    expect(await strip(page).isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Time' }).click();
    await first(page).waitFor();
    for (const control of [first(page), ...(await strip(page).getByRole('button').all())]) {
      const box = await control.boundingBox();
      expect(box?.width).toBeGreaterThanOrEqual(44);
      expect(box?.height).toBeGreaterThanOrEqual(44);
    }
    await soon(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(phone.width);
    expect((await page.locator('.canvas').boundingBox())?.height).toBeGreaterThan(200);
    await drag(page, 0.4, 0.7);
    expect((await period(page))[0]).not.toBe('');
  });
});

describe.each([
  ['light, on a desktop', { colorScheme: 'light', viewport: desktop }],
  ['dark, on a desktop', { colorScheme: 'dark', viewport: desktop }],
  ['light, on a phone', { colorScheme: 'light', viewport: phone }],
  ['dark, on a phone', { colorScheme: 'dark', viewport: phone }],
] as const)('%s', (_, options) => {
  it('axe finds nothing wrong with the time strip, with a period, a fault and words over a bar', async () => {
    const page = await open('', { ...options, reducedMotion: 'reduce' });
    if (options.viewport === phone) await page.getByRole('button', { name: 'Time' }).click();
    await from(page).fill('2022-02');
    await from(page).press('Enter');
    await to(page).fill('never');
    await to(page).press('Enter');
    await plot(page).focus();
    await page.keyboard.press('ArrowRight');
    await strip(page).locator('.time-tip').waitFor();
    const { violations } = await new AxeBuilder({ page }).include('.time').analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
});
