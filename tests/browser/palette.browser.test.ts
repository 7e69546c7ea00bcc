import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { pictureOf, withClass } from './canvas.ts';
import { soon } from '../support/eventually.ts';
import { clickOn, useVisitor } from './explorer.ts';

const { open, complaints } = useVisitor();

const palette = (page: Page) => page.getByRole('dialog', { name: 'Everything that can be done' });

async function doBy(page: Page, typed: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await palette(page).getByRole('searchbox').fill(typed);
  await palette(page).getByRole('menuitem').first().waitFor();
  await page.keyboard.press('Enter');
  await palette(page).waitFor({ state: 'detached' });
}

describe('the command palette', () => {
  it('does by name what menus and buttons do', async () => {
    const page = await open();
    await doBy(page, 'see it as: table');
    await page.getByRole('tab', { name: 'Table', selected: true }).waitFor();
    await doBy(page, 'see it as: graph');
    await doBy(page, 'pick out');
    await doBy(page, 'norsk');
    await page.getByRole('tab', { name: 'Tabell' }).waitFor();
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog', { name: 'Alt som kan gjøres' }).getByRole('searchbox').fill('english');
    await page.keyboard.press('Enter');
    await page.getByRole('tab', { name: 'Table' }).waitFor();
    expect(complaints()).toEqual([]);
  });

  it('offers first what can be done with what is looked at, and opens dialogs of its own', async () => {
    const page = await open();
    await clickOn(page, 'nato');
    await page.keyboard.press('Control+k');
    const first = palette(page).getByRole('group', { name: 'With what you look at' });
    await first.getByRole('menuitem', { name: /Expand/ }).click();
    await page.getByRole('dialog', { name: 'Expand NATO' }).waitFor();
    await page.keyboard.press('Escape');
    await doBy(page, 'hide all others');
    expect(Object.keys((await pictureOf(page)).nodes)).toEqual(['nato']);
    await doBy(page, 'undo');
    expect(Object.keys((await pictureOf(page)).nodes).length).toBeGreaterThan(5);
    await doBy(page, 'share');
    await page.getByRole('dialog', { name: 'Share and keep' }).waitFor();
  });

  it('prints, and takes the tour', async () => {
    const page = await open();
    await page.evaluate(() => {
      window.print = () => {
        document.documentElement.dataset['printed'] = 'yes';
      };
    });
    await doBy(page, 'print');
    await page.waitForFunction(() => document.documentElement.dataset['printed'] === 'yes');
    await doBy(page, 'tour');
    await page.locator('.tour').getByRole('dialog').waitFor();
  });

  it('holds every entry of the toolbar', async () => {
    const page = await open();
    const names: string[] = [];
    for (const menu of ['Layout', 'Pick out', 'Show']) {
      await page.getByRole('toolbar').getByRole('button', { name: menu }).click();
      const items = page
        .getByRole('menu')
        .locator('[role^=menuitem]:not([aria-disabled=true]):not([aria-checked=true])');
      await items.first().waitFor();
      names.push(...(await items.allInnerTexts()).map((text) => text.replace('✓', '').trim()));
      await page.keyboard.press('Escape');
    }
    await page.keyboard.press('Control+k');
    await palette(page).getByRole('menuitem').first().waitFor();
    const offered = (await palette(page).locator('[slot=label]').allInnerTexts()).map((text) => text.trim());
    expect(offered).toEqual(expect.arrayContaining(names));
  });

  it('says so when nothing has that name, and gives the keys back when it is closed', async () => {
    const page = await open();
    await page.locator('.canvas').focus();
    await page.keyboard.press('Control+k');
    await palette(page).getByRole('searchbox').fill('xyzzy');
    await palette(page).getByText('Nothing of that name').waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await palette(page).waitFor({ state: 'detached' });
    await page.locator('.canvas:focus').waitFor();
    await page.keyboard.press('a');
    expect((await withClass(page, 'picked')).length).toBeGreaterThan(5);
  });
});

describe('the sheet of keys', () => {
  it('opens with ?, not while one is typing, and tells the keys of the canvas', async () => {
    const page = await open();
    await page.keyboard.press('?');
    const sheet = page.getByRole('dialog', { name: 'Keys' });
    await sheet.getByText('Pin in place').waitFor();
    await page.keyboard.press('Escape');
    await sheet.waitFor({ state: 'detached' });
    await page.keyboard.press('/');
    await page.keyboard.type('why?');
    await soon(() => page.getByRole('combobox', { name: /Search/ }).inputValue()).toBe('why?');
    expect(await sheet.count()).toBe(0);
  });
});
