import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { movedIn, pictureOf, stepIs, undoButton, withClass } from './canvas.ts';
import { eventually, soon } from '../support/eventually.ts';
import { useVisitor } from './explorer.ts';

const { open, complaints } = useVisitor();

const legend = (page: Page) => page.getByRole('complementary', { name: 'Legend' });
const group = (page: Page, title: string) => legend(page).getByRole('region', { name: title });
const row = (page: Page, title: string, word: string) =>
  group(page, title).getByRole('listitem').filter({ hasText: word });
const countOf = async (page: Page, title: string, word: string): Promise<number> =>
  Number(await row(page, title, word).locator('.count').innerText());
const matching = (page: Page) => legend(page).locator('.matching p');
const matches = (page: Page, count: number) =>
  matching(page)
    .and(page.getByText(new RegExp(`^${count} events? match`)))
    .waitFor();
const clear = (page: Page) => legend(page).getByRole('button', { name: 'Clear the filter' });

/** The variables of what the page asks from now on, by the name of the query. */
function asked(page: Page): { readonly name: string; readonly filter: Record<string, unknown> }[] {
  const questions: { name: string; filter: Record<string, unknown> }[] = [];
  page.on('request', (request) => {
    const body = request.postData();
    if (!body?.startsWith('{"query"')) return;
    const { query, variables } = JSON.parse(body) as {
      query: string;
      variables: { filter?: Record<string, unknown> };
    };
    questions.push({ name: /query (\w+)/.exec(query)?.[1] ?? '', filter: variables.filter ?? {} });
  });
  return questions;
}

/** Opens the page and waits until the legend counts. */
async function counted(): Promise<{ readonly page: Page; readonly all: number }> {
  const page = await open();
  await matching(page).getByText('match').waitFor();
  return { page, all: parseInt(await matching(page).innerText(), 10) };
}

describe('the legend as a filter', () => {
  it('a switch takes a kind away, for what is drawn and counted; undo brings it back', async () => {
    const { page, all } = await counted();
    const before = await pictureOf(page);
    const talks = await countOf(page, 'Relations', 'spoke with');
    const questions = asked(page);
    const spoke = row(page, 'Relations', 'spoke with').locator('.switch');
    await soon(() => spoke.getAttribute('aria-pressed')).toBe('true');
    await spoke.click();
    await soon(() => spoke.getAttribute('aria-pressed')).toBe('false');
    await stepIs(page, 'Undo: filter');
    await matches(page, all - talks);
    const after = await eventually(
      () => pictureOf(page),
      ({ lines }) => expect(lines.filter((id) => id.startsWith('SPOKE_WITH'))).toEqual([]),
    );
    expect(movedIn(after, before)).toEqual([]);
    // What it would bring back is still counted.
    await soon(() => countOf(page, 'Relations', 'spoke with')).toBe(talks);
    for (const name of ['Graph', 'Facets']) {
      const question = questions.find((each) => each.name === name);
      expect(question?.filter['kinds']).not.toContain('SPOKE_WITH');
      expect(question?.filter['kinds']).toContain('DENIED');
    }

    await undoButton(page).click();
    await matches(page, all);
    await eventually(
      () => pictureOf(page),
      (picture) => expect(picture).toEqual(before),
    );
    await soon(() => spoke.getAttribute('aria-pressed')).toBe('true');
    expect(complaints()).toEqual([]);
  });

  it('"only" leaves nothing else, with the mouse or the keyboard, and one button clears it', async () => {
    const { page, all } = await counted();
    const before = await pictureOf(page);
    const only = legend(page).getByRole('button', { name: 'Only denied, rejected' });
    await only.focus();
    await page.keyboard.press('Enter');
    await matches(page, await countOf(page, 'Relations', 'denied, rejected'));
    await eventually(
      () => pictureOf(page),
      ({ lines }) => {
        const kinds = new Set(lines.map((id) => id.split(' ')[0]));
        for (const kind of kinds) expect(['DENIED', 'REJECTED', 'REPRESENTS', 'pair']).toContain(kind);
      },
    );
    await clear(page).click();
    await matches(page, all);
    await eventually(
      () => pictureOf(page),
      (picture) => expect(picture).toEqual(before),
    );
    expect(await clear(page).isVisible()).toBe(false);
  });

  it('standing, medium, outlet and dataset leave as many events as they say', async () => {
    const { page, all } = await counted();
    const choices = [
      ['Standing', () => legend(page).getByRole('button', { name: 'Only reported once' }), 'reported once'],
      ['Medium', () => legend(page).getByRole('button', { name: 'Only by phone' }), 'by phone'],
      ['Reported by', () => row(page, 'Reported by', 'NBC News').locator('.switch'), 'NBC News'],
      ['Datasets', () => row(page, 'Datasets', 'Swedish').locator('.switch'), 'Swedish'],
    ] as const;
    for (const [title, button, word] of choices) {
      const count = await countOf(page, title, word);
      expect(count).toBeGreaterThan(0);
      expect(count).toBeLessThan(all);
      await button().click();
      await matches(page, count);
      await clear(page).click();
      await matches(page, all);
    }
  });

  it('draws grey, where one asks for that, what it would take away, and moves nothing', async () => {
    const { page } = await counted();
    const before = await pictureOf(page);
    await legend(page).getByRole('button', { name: 'Only spoke with' }).click();
    await legend(page).getByRole('button', { name: 'grey' }).click();
    await stepIs(page, 'Undo: what the filter leaves out');
    const grey = await eventually(
      () => withClass(page, 'grey'),
      (ids) => expect(ids).toContain('REJECTED nato nato-enlargement-guarantee'),
    );
    expect(grey).not.toContain('SPOKE_WITH joe-biden vladimir-putin');
    expect(grey).not.toContain('joe-biden');
    expect(grey).toContain('nato-enlargement-guarantee');
    await eventually(
      () => pictureOf(page),
      (picture) => expect(picture).toEqual(before),
    );
    await page.locator('.canvas').focus();
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await eventually(
      () => withClass(page, 'grey'),
      (ids) => expect(ids).toEqual([]),
    );
    await eventually(
      () => pictureOf(page),
      (picture) => expect(picture).toEqual(before),
    );
    expect(complaints()).toEqual([]);
  });
});
