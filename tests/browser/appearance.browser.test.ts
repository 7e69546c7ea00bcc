import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, it } from '@jest/globals';
import { desktop, drawn, evidence, phone, useVisitor } from './explorer.ts';

const { open } = useVisitor();

const panels = [
  ['everything', ''],
  ['a person', '/entity/vladimir-putin'],
  ['a state', '/entity/russia'],
  ['a talk', '/relation/SPOKE_WITH/emmanuel-macron/vladimir-putin'],
  ['a denial', '/relation/DENIED/russia/russian-invasion-plan'],
  ['an office', '/relation/REPRESENTS/dmitry-peskov/kremlin'],
  ['a topic', '/topic/border-post-shelling'],
  ['an event', '/event/macron-putin-2022-02-20-late'],
  ['an article', '/article/nbc-news-2022-02-21'],
  ['nothing', '/entity/nobody'],
] as const;
const looks = [
  ['light, on a desktop', { colorScheme: 'light', viewport: desktop }],
  ['dark, on a desktop', { colorScheme: 'dark', viewport: desktop }],
  ['light, on a phone', { colorScheme: 'light', viewport: phone }],
  ['dark, on a phone', { colorScheme: 'dark', viewport: phone }],
] as const;

describe.each(looks)('%s', (_, options) => {
  it.each(panels)('axe finds nothing wrong with the panel of %s', async (_panel, address) => {
    const page = await open(address, { ...options, reducedMotion: 'reduce' });
    if (options.viewport === phone && address === '')
      await page.getByRole('button', { name: 'List' }).click();
    await evidence(page).locator('h2').first().waitFor();
    const query = page.getByText('The query behind this');
    if (await query.isVisible()) await query.click();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
});

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
    expect(await page.locator('html').getAttribute('lang')).toBe('sv');
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
  });

  it('are kept once chosen, and the canvas follows without moving anything', async () => {
    const page = await open();
    const place = () => page.evaluate(() => window.__entente?.positionOf('russia'));
    const before = await place();
    await page.locator('.top').getByLabel('Language').selectOption('nb');
    await page.getByRole('link', { name: 'Russland', exact: true }).waitFor();
    expect(await place()).toEqual(before);
    await page.locator('.top').getByLabel('Tema', { exact: true }).selectOption('dark');
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
    await page.reload();
    await drawn(page);
    await page.getByRole('link', { name: 'Russland', exact: true }).waitFor();
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
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
