import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { pictureOf } from './canvas.ts';
import { eventually, soon } from '../support/eventually.ts';
import { evidence, useVisitor } from './explorer.ts';

const { open, complaints } = useVisitor();

const tab = (page: Page, name: string) => page.getByRole('tab', { name, exact: true });
const table = (page: Page, name: string) => page.getByRole('grid', { name });

/** What stands in a column, row by row, as far as it is in sight. */
const column = (page: Page, name: string, index: number): Promise<string[]> =>
  table(page, name)
    .locator('[role=row]')
    .evaluateAll(
      (rows, at) =>
        rows.flatMap((row) => {
          const cells = row.querySelectorAll('[role=rowheader], [role=gridcell]');
          return cells.length > 0 ? [cells[at]?.textContent.trim() ?? ''] : [];
        }),
      index,
    );

/** Presses a key that moves the focus, and waits until it has: a table that is being drawn moves it a frame later. */
const pressAndMove = async (page: Page, key: string) => {
  const before = await page.evaluateHandle(() => document.activeElement);
  await page.keyboard.press(key);
  await page.waitForFunction((left) => document.activeElement !== left, before);
};

describe('the table', () => {
  it('holds the relations that are drawn, sorted by any column, and shares the selection', async () => {
    const page = await open();
    await tab(page, 'Table').click();
    await table(page, 'Relations').getByRole('rowheader').first().waitFor();
    const counts = (await column(page, 'Relations', 3)).filter((text) => text !== '').map(Number);
    expect(counts.length).toBeGreaterThan(8);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    await page.getByRole('columnheader', { name: 'Who', exact: true }).click();
    const names = await column(page, 'Relations', 0);
    expect(names).toEqual(names.toSorted(new Intl.Collator('en').compare));
    await page.getByRole('columnheader', { name: 'Who', exact: true }).click();
    const backwards = await column(page, 'Relations', 0);
    expect(backwards).toEqual(backwards.toSorted((a, b) => new Intl.Collator('en').compare(b, a)));

    await table(page, 'Relations')
      .getByRole('row', { name: /^Vladimir Putin accepted/ })
      .first()
      .getByText('Vladimir Putin')
      .click();
    await evidence(page)
      .getByRole('heading', { name: /Vladimir Putin accepted/ })
      .waitFor();
    await tab(page, 'Graph').click();
    await page.waitForFunction(() =>
      window.__entente?.drawn().some(({ classes }) => classes.includes('chosen')),
    );
    expect(complaints()).toEqual([]);
  });

  it('is walked and chosen from by keyboard', async () => {
    const page = await open();
    await tab(page, 'Graph').focus();
    await page.keyboard.press('ArrowRight');
    await tab(page, 'Table').and(page.locator('[aria-selected=true]')).waitFor();
    await table(page, 'Relations').getByRole('rowheader').first().waitFor();
    // From the tab, Tab leads to the choice of a table, and on into the table.
    for (let tries = 0; tries < 8; tries += 1) {
      await page.keyboard.press('Tab');
      if (await page.evaluate(() => document.activeElement?.closest('[role=grid]') !== null)) break;
    }
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await evidence(page).getByRole('heading', { level: 2 }).first().waitFor();
    await soon(() => page.evaluate(() => window.location.hash)).toMatch(/^#\/relation\//);
  });

  it('holds the events that the filter leaves, the rest coming as one scrolls, in both orders', async () => {
    const page = await open();
    await tab(page, 'Table').click();
    await page.getByRole('radio', { name: 'Events' }).check();
    await page.getByText('99 events match').first().waitFor();
    await table(page, 'Events').getByText('21 Feb 2022').first().waitFor();
    await table(page, 'Events').getByRole('columnheader', { name: 'Date' }).click();
    await table(page, 'Events').getByText('undated').first().waitFor();
    const seen = new Set<string>();
    await eventually(
      async () => {
        for (const text of await column(page, 'Events', 0)) seen.add(text);
        await table(page, 'Events').evaluate(async (element) => {
          element.scrollTop += 200;
          for (let frames = 0; frames < 3; frames += 1) await new Promise(requestAnimationFrame);
        });
        return seen.size;
      },
      (size) => expect(size).toBeGreaterThan(90),
    );
  });
});

describe('the matrix', () => {
  it('says how often two spoke and when last, the same from both sides, and leads to the pair', async () => {
    const page = await open();
    await tab(page, 'Matrix').click();
    const matrix = table(page, 'Who spoke with whom');
    const cells = matrix.getByRole('link', { name: /Macron and Vladimir Putin|Putin and Emmanuel Macron/ });
    await cells.first().waitFor();
    await soon(() => cells.allInnerTexts()).toEqual([
      expect.stringMatching(/^3\s+Emmanuel Macron and Vladimir Putin: 3 events, last 20 February 2022$/),
      expect.stringMatching(/^3\s+Vladimir Putin and Emmanuel Macron: 3 events, last 20 February 2022$/),
    ]);
    await page.getByRole('radio', { name: 'who spoke last' }).check();
    await cells.first().getByText('2022-02').waitFor();
    await cells.first().click();
    await evidence(page).getByRole('heading', { name: 'Emmanuel Macron and Vladimir Putin' }).waitFor();
  });

  it('is walked with the arrow keys', async () => {
    const page = await open();
    await tab(page, 'Matrix').click();
    const matrix = table(page, 'Who spoke with whom');
    await matrix.getByRole('link', { name: 'Emmanuel Macron', exact: true }).focus();
    // The row, its name, the empty place where somebody meets himself, then the first whom he spoke with.
    for (let presses = 0; presses < 3; presses += 1) await pressAndMove(page, 'ArrowRight');
    const focused = page.locator('[role=grid] :focus');
    await soon(() => focused.innerText()).toContain('Emmanuel Macron and Joe Biden: 1 event');
    await page.keyboard.press('Enter');
    await evidence(page).getByRole('heading', { name: 'Emmanuel Macron and Joe Biden' }).waitFor();
  });
});

describe('the list', () => {
  it('reads well aloud: whole sentences under headings, as a screen reader has them', async () => {
    const page = await open();
    await tab(page, 'List').click();
    await page.getByRole('tabpanel', { name: 'List' }).getByRole('heading').first().waitFor();
    const read = await page.getByRole('tabpanel', { name: 'List' }).ariaSnapshot();
    expect(read).toContain('heading "Emmanuel Macron Person"');
    expect(read).toMatch(
      /Emmanuel Macron spoke with Vladimir Putin, 3 events, January 2022 to 20 February 2022/,
    );
    expect(read).toContain('confirmed by a side');
  });
});

describe('the canvas behind the other tabs', () => {
  it('keeps its places and its zoom', async () => {
    const page = await open();
    const before = await pictureOf(page);
    const spot = await page.evaluate(() => window.__entente?.positionOf('nato'));
    await page.getByRole('button', { name: 'Zoom in' }).click();
    const zoomed = await page.evaluate(() => window.__entente?.positionOf('nato'));
    expect(zoomed).not.toEqual(spot);
    for (const name of ['Table', 'Matrix', 'List', 'Graph']) {
      await tab(page, name).click();
      await page.waitForTimeout(200);
    }
    expect(await pictureOf(page)).toEqual(before);
    expect(await page.evaluate(() => window.__entente?.positionOf('nato'))).toEqual(zoomed);
  });
});
