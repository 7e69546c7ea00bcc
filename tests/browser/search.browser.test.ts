import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { soon } from '../support/eventually.ts';
import { evidence, useVisitor } from './explorer.ts';

const { open, complaints } = useVisitor();

/** Types into the box as somebody who never touches the mouse. */
async function search(text: string) {
  const page = await open();
  await page.keyboard.press('/');
  await page.keyboard.type(text, { delay: 20 });
  return page;
}

/** Of what the box offers, what is no question about it. */
const entities = (page: Page) => page.getByRole('group', { name: 'Entities' });

describe('the search box', () => {
  it.each([
    ['Путин', 'Vladimir Putin'],
    ['Vladimir Puting', 'Vladimir Putin'],
    ['zelenskij', 'Volodymyr Zelensky'],
    ['Elysee', 'the Élysée'],
  ])('finds by "%s", picked with the keyboard, %s', async (typed, name) => {
    const page = await search(typed);
    await entities(page).getByRole('option', { name }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await evidence(page).getByRole('heading', { name, level: 2 }).waitFor();
    expect(page.url()).toContain('#/entity/');
    expect(complaints()).toEqual([]);
  });

  it('loses nothing that is typed before its list is loaded', async () => {
    const page = await search('Macron');
    await soon(() => page.getByRole('combobox', { name: 'Search' }).inputValue()).toBe('Macron');
    await entities(page).getByRole('option', { name: 'Emmanuel Macron' }).waitFor();
  });

  it('says which spelling was met', async () => {
    const page = await search('Владимир');
    await soon(() => entities(page).getByRole('option', { name: 'Vladimir Putin' }).innerText()).toContain(
      'also Владимир',
    );
  });

  it('finds topics too, and a click opens them', async () => {
    const page = await search('invade');
    await page.getByRole('option', { name: 'Russia plans to invade Ukraine' }).click();
    await evidence(page).getByRole('heading', { name: 'Russia plans to invade Ukraine', level: 2 }).waitFor();
    expect(page.url()).toContain('#/topic/');
  });

  it('says so when nothing is found', async () => {
    const page = await search('qqqqqqqqzz');
    await page.getByText('Nothing found. Try another spelling.').waitFor();
  });

  it('asks once for a word that is typed quickly, not at every key', async () => {
    const page = await open();
    const asked: string[] = [];
    page.on('request', (request) => {
      const body = request.postData() ?? '';
      if (body.includes('query Suggestions')) asked.push(body);
    });
    await page.keyboard.press('/');
    await page.getByRole('combobox', { name: 'Search' }).waitFor();
    // The page itself presses the keys: each comes before the pause after the one before is over, however slow the machine.
    await page.getByRole('combobox', { name: 'Search' }).evaluate(async (box: HTMLInputElement) => {
      for (const letter of 'Stoltenberg') {
        box.setRangeText(letter, box.value.length, box.value.length, 'end');
        box.dispatchEvent(new InputEvent('input', { bubbles: true, data: letter }));
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
    });
    await entities(page).getByRole('option', { name: 'Jens Stoltenberg' }).waitFor();
    expect(asked.length).toBeLessThanOrEqual(3);
  });
});
