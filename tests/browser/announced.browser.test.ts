import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { closeTool, tool } from './canvas.ts';
import { eventually } from '../support/eventually.ts';
import { clickOn, useVisitor } from './explorer.ts';

const { open, complaints } = useVisitor();

/** Notes from now on what the region says in which steps are told. */
async function listen(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const heard: string[] = [];
    const region = document.querySelector('.announcer');
    if (!region) throw new Error('There is no region to listen to.');
    new MutationObserver(() => heard.push(region.textContent)).observe(region, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    Object.assign(window, { heard });
  });
  return () => page.evaluate(() => [...(window as unknown as { heard: string[] }).heard]);
}

const hears = (heard: () => Promise<string[]>, ...expected: readonly string[]) =>
  eventually(heard, (words) => expect(words).toEqual(expected));

describe('who does not see the page', () => {
  it('hears once what each step came to', async () => {
    const page = await open();
    await clickOn(page, 'nato');
    const heard = await listen(page);
    await page.locator('.canvas').focus();
    await page.keyboard.press('Delete');
    await hears(heard, 'Done: hide NATO.');
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+Shift+z');
    await page.keyboard.press('Control+z');
    await hears(
      heard,
      'Done: hide NATO.',
      'Undone: hide NATO.',
      'Done again: hide NATO.',
      'Undone: hide NATO.',
    );
    expect(complaints()).toEqual([]);
  });

  it('hears it of what is picked out, pinned, arranged, rolled up and taken back to the start', async () => {
    const page = await open();
    await clickOn(page, 'nato');
    const heard = await listen(page);
    await page.locator('.canvas').focus();
    await page.keyboard.press('Space');
    await hears(heard, '1 picked out.');
    await page.keyboard.press('l');
    await hears(heard, '1 picked out.', 'Done: pin NATO.');
    await page.keyboard.press('Escape');
    await hears(heard, '1 picked out.', 'Done: pin NATO.', 'Nothing is picked out.');
    await tool(page, 'Show', 'People as whom they speak for');
    await closeTool(page);
    await page.getByRole('button', { name: 'Back to the start' }).click();
    await eventually(heard, (words) =>
      expect(words.slice(3)).toEqual(['Done: roll people up.', 'Done: back to the start.']),
    );
  });

  it('hears it on the other tabs as well, and on the phone', async () => {
    const page = await open('', { viewport: { width: 390, height: 844 } });
    await clickOn(page, 'emmanuel-macron');
    await page.locator('.canvas').focus();
    await page.keyboard.press('Delete');
    await page.getByRole('tab', { name: 'List' }).click();
    const heard = await listen(page);
    await page.keyboard.press('Control+z');
    await hears(heard, 'Undone: hide Emmanuel Macron.');
  });
});
