import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { soon } from '../support/eventually.ts';
import { desktop, drawn, evidence, phone, useVisitor } from './explorer.ts';

const { open } = useVisitor();

/** What can be looked at, with the heading that tells that it is there. */
const panels = [
  ['/entity/vladimir-putin', 'Vladimir Putin'],
  ['/entity/russia', 'Russia'],
  ['/relation/SPOKE_WITH/emmanuel-macron/vladimir-putin', 'Emmanuel Macron spoke with Vladimir Putin'],
  ['/relation/DENIED/russia/russian-invasion-plan', 'Russia denied Russia plans to invade Ukraine'],
  ['/relation/REPRESENTS/dmitry-peskov/kremlin', 'Dmitry Peskov'],
  ['/pair/nato/russia', 'NATO and Russia'],
  ['/topic/border-post-shelling', 'border'],
  ['/event/macron-putin-2022-02-20-late', 'Macron and Putin talked'],
  ['/article/nbc-news-2022-02-21', 'NBC News'],
  ['/entity/nobody', 'This is not in the graph'],
] as const;
const looks = [
  ['light, on a desktop', { colorScheme: 'light', viewport: desktop }],
  ['dark, on a desktop', { colorScheme: 'dark', viewport: desktop }],
  ['light, on a phone', { colorScheme: 'light', viewport: phone }],
  ['dark, on a phone', { colorScheme: 'dark', viewport: phone }],
  ['high contrast, on a desktop', { contrast: 'more', viewport: desktop }],
  ['high contrast, on a phone', { contrast: 'more', viewport: phone }],
] as const;

/** Dialogs, with the button or the keys that open them. */
const dialogs: readonly (readonly [title: string, open: (page: Page) => Promise<void>])[] = [
  ['Share and keep', (page) => page.getByRole('button', { name: 'Share …' }).click()],
  ['Export what is drawn', (page) => page.getByRole('button', { name: 'Export …' }).click()],
  ['Everything that can be done', (page) => page.keyboard.press('Control+k')],
  ['Keys', (page) => page.keyboard.press('?')],
];

describe.each(looks)('%s', (_, options) => {
  it('axe finds nothing wrong with the page, nor with any panel of evidence', async () => {
    // One visit for all: opening the page takes longer than any panel.
    const page = await open('', { ...options, reducedMotion: 'reduce' });
    if (options.viewport === phone) await page.getByRole('button', { name: 'List' }).click();
    await evidence(page).getByRole('heading', { name: 'What the reports say' }).waitFor();
    const found: Record<string, unknown> = { everything: await wrongWith(new AxeBuilder({ page })) };
    for (const [address, heading] of panels) {
      await page.evaluate((to) => (window.location.hash = to), address);
      await evidence(page).getByRole('heading', { name: heading, level: 2 }).waitFor();
      const query = evidence(page).getByText('The query behind this');
      if (await query.isVisible()) await query.click();
      found[address] = await wrongWith(new AxeBuilder({ page }).include('.evidence'));
    }
    expect(found).toEqual(nothingIn(found));
  });

  it('axe finds nothing wrong with any tab, nor with any dialog, and nothing scrolls sideways', async () => {
    const page = await open('', { ...options, reducedMotion: 'reduce' });
    const found: Record<string, unknown> = {};
    for (const tab of ['Table', 'Matrix', 'List', 'Query']) {
      await page.getByRole('tab', { name: tab, exact: true }).click();
      const panel = page.getByRole('tabpanel', { name: tab, exact: true });
      await panel.locator('[role=rowheader], h2, .cm-content').first().waitFor();
      found[tab] = await wrongWith(new AxeBuilder({ page }).include('.workspace'));
    }
    await page.getByRole('tab', { name: 'Graph', exact: true }).click();
    for (const [title, openIt] of dialogs) {
      await openIt(page);
      const dialog = page.getByRole('dialog', { name: title });
      await dialog.locator('[role=menuitem], h3, input[type=radio]').first().waitFor({ state: 'attached' });
      found[title] = await wrongWith(new AxeBuilder({ page }).include('[role=dialog]'));
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'detached' });
    }
    expect(found).toEqual(nothingIn(found));
    await soon(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(options.viewport.width);
  });
});

const nothingIn = (found: object) => Object.fromEntries(Object.keys(found).map((place) => [place, []]));

/** What axe finds wrong, by its rules, with the elements that it is wrong with. */
async function wrongWith(axe: AxeBuilder): Promise<unknown[]> {
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}

describe('on a phone', () => {
  it('nothing is wider than the screen, and legend, language and theme are within reach', async () => {
    const page = await open('', { viewport: phone });
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBe(phone.width);
    await page.getByRole('button', { name: 'Legend' }).click();
    const legend = page.locator('.place.left');
    await legend.getByText('spoke with').waitFor();
    await legend.getByLabel('Language').selectOption('nb');
    await legend.getByText('snakket med').waitFor();
    await page.getByRole('button', { name: 'Lukk' }).click();
    await legend.waitFor({ state: 'hidden' });
  });

  it('what is looked at stays in sight above its sheet', async () => {
    const page = await open('/relation/SPOKE_WITH/emmanuel-macron/vladimir-putin', {
      viewport: phone,
    });
    await evidence(page).locator('.event-card').first().waitFor();
    const top = await page.locator('.place.right').evaluate((sheet) => sheet.getBoundingClientRect().top);
    for (const id of ['emmanuel-macron', 'vladimir-putin']) {
      const place = await page.evaluate((element) => window.__entente?.positionOf(element), id);
      expect(place?.y).toBeLessThan(top);
      expect(place?.x).toBeLessThan(phone.width);
    }
  });
});

describe('language and theme', () => {
  it('follow the device at first', async () => {
    const page = await open('/entity/russia', { locale: 'sv-SE', colorScheme: 'dark' });
    await evidence(page).getByRole('heading', { name: 'Ryssland', level: 2 }).waitFor();
    await soon(() => page.locator('html').getAttribute('lang')).toBe('sv');
    await soon(() => page.locator('html').getAttribute('data-theme')).toBe('dark');
  });

  it('are kept once chosen, and the canvas follows without moving anything', async () => {
    const page = await open();
    const place = () => page.evaluate(() => window.__entente?.positionOf('russia'));
    const before = await place();
    await page.locator('.top').getByLabel('Language').selectOption('nb');
    await page.getByRole('link', { name: 'Russland', exact: true }).waitFor();
    expect(await place()).toEqual(before);
    await page.locator('.top').getByLabel('Tema', { exact: true }).selectOption('dark');
    await soon(() => page.locator('html').getAttribute('data-theme')).toBe('dark');
    await page.reload();
    await drawn(page);
    await page.getByRole('link', { name: 'Russland', exact: true }).waitFor();
    await soon(() => page.locator('html').getAttribute('data-theme')).toBe('dark');
  });

  it('paint the canvas too', async () => {
    const page = await open('', { colorScheme: 'light' });
    const ink = () =>
      page
        .locator('.canvas canvas')
        .last()
        .evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL());
    const light = await ink();
    await page.locator('.top').getByLabel('Theme').selectOption('dark');
    await page.waitForFunction(
      (before) =>
        [...document.querySelectorAll('.canvas canvas')].some(
          (each, index, all) =>
            index === all.length - 1 && (each as HTMLCanvasElement).toDataURL() !== before,
        ),
      light,
    );
  });
});
