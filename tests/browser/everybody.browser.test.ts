import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { extractText } from 'unpdf';
import { soon } from '../support/eventually.ts';
import { clickOn, desktop, drawn, evidence, phone, placeOf, useVisitor } from './explorer.ts';

const { open, complaints } = useVisitor();
const talk = '/relation/SPOKE_WITH/emmanuel-macron/vladimir-putin';
const sizes = [
  ['on a desktop', desktop],
  ['on a phone', phone],
] as const;

/** What axe finds wrong, by its rules, with the elements that it is wrong with. */
async function wrongWith(page: Page, place = 'html'): Promise<unknown[]> {
  const { violations } = await new AxeBuilder({ page }).include(place).analyze();
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}

/** The colour of a node on the screen, beside its icon, as `r,g,b`. */
async function colourOf(page: Page, id: string): Promise<string> {
  const { x, y } = await placeOf(page, id);
  const picture = await page.screenshot({ clip: { x: x - 8, y: y - 17, width: 16, height: 16 } });
  return page.evaluate(
    async (bytes) => {
      const image = await createImageBitmap(new Blob([new Uint8Array(bytes)]));
      const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
      context?.drawImage(image, 0, 0);
      return [...(context?.getImageData(8, 4, 1, 1).data ?? [])].slice(0, 3).join();
    },
    [...picture],
  );
}

describe('the theme of high contrast', () => {
  it('is what somebody gets whose device asks for more contrast', async () => {
    const page = await open('', { contrast: 'more' });
    await soon(() => page.locator('html').getAttribute('data-theme')).toBe('contrast');
  });

  it('can be chosen, and paints the canvas', async () => {
    const page = await open('', { colorScheme: 'light' });
    await page.locator('.top').getByLabel('Theme').selectOption('contrast');
    await soon(() => colourOf(page, 'emmanuel-macron')).toBe('102,194,255');
  });
});

describe('forced colours', () => {
  it('leave the selected tab and the row that is looked at marked, and the canvas drawn in them', async () => {
    const page = await open('', { forcedColors: 'active', colorScheme: 'dark' });
    const system = (name: string) =>
      page.evaluate((colour) => {
        const probe = document.createElement('span');
        probe.style.color = colour;
        document.body.append(probe);
        const resolved = getComputedStyle(probe).color;
        probe.remove();
        return resolved;
      }, name);
    const underline = (tab: string) =>
      page
        .getByRole('tab', { name: tab, exact: true })
        .evaluate((element) => getComputedStyle(element).borderBottomColor);
    await soon(() => underline('Graph')).toBe(await system('Highlight'));
    await soon(() => underline('Table')).toBe(await system('Canvas'));
    await soon(() => system('Highlight')).not.toBe(await system('Canvas'));
    const link = await system('LinkText');
    expect(`rgb(${await colourOf(page, 'emmanuel-macron')})`.replaceAll(',', ', ')).toBe(link);
    await evidence(page).getByRole('link', { name: 'Russia', exact: true }).click();
    await page.getByRole('tab', { name: 'List', exact: true }).click();
    const ground = (name: string) =>
      page
        .locator('.reading-list')
        .getByRole('link', { name })
        .first()
        .evaluate((element) => getComputedStyle(element).backgroundColor);
    await soon(() => ground('Russia State')).toBe(await system('Highlight'));
    await soon(() => ground('Ukraine State')).not.toBe(await system('Highlight'));
    await page.evaluate((to) => (window.location.hash = to), talk);
    await page.getByRole('tab', { name: 'Table', exact: true }).click();
    const row = page.getByRole('row', { selected: true });
    await row.waitFor();
    const [colour, height] = await row.evaluate((element) => [
      getComputedStyle(element).backgroundColor,
      element.clientHeight,
    ]);
    expect(colour).toBe(await system('Highlight'));
    expect(height).toBeGreaterThan(24);
  });

  it('come and go while the page is open', async () => {
    const page = await open('', { colorScheme: 'light' });
    const before = await colourOf(page, 'emmanuel-macron');
    await page.emulateMedia({ forcedColors: 'active' });
    await soon(() => colourOf(page, 'emmanuel-macron')).not.toBe(before);
    await page.emulateMedia({ forcedColors: 'none' });
    await soon(() => colourOf(page, 'emmanuel-macron')).toBe(before);
  });
});

/** Buttons of a row that cannot be brought into the window. */
const outOfReach = (page: Page, row: string) =>
  page.locator(`${row} :is(button, [role='tab'])`).evaluateAll((buttons) =>
    buttons
      .filter((button) => button.checkVisibility())
      .filter((button) => {
        button.scrollIntoView();
        const { left, right, top, bottom, width } = button.getBoundingClientRect();
        const x = Math.max(left, 0) + Math.min(width, innerWidth) / 2;
        const hit = document.elementFromPoint(x, (top + bottom) / 2);
        const isIn = left >= -1 && right <= innerWidth + 1 && top >= 0 && bottom <= innerHeight;
        return !isIn || !hit || !button.contains(hit);
      })
      .map((button) => button.textContent),
  );

/** Whether the page scrolls sideways. */
const isTooWide = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

describe('enlarged to 200 %', () => {
  it('by zoom, nothing scrolls sideways and every button can be reached', async () => {
    const page = await open('', { viewport: { width: 720, height: 450 } });
    expect(await isTooWide(page)).toBe(false);
    for (const row of ['.toolbar', '.tab-bar', '.sheets', '.zoom', '.tour-invitation'])
      expect([row, await outOfReach(page, row)]).toEqual([row, []]);
    await page.getByRole('button', { name: 'List' }).click();
    await evidence(page).getByRole('link', { name: 'Ukraine', exact: true }).click();
    await evidence(page).getByRole('heading', { name: 'Ukraine', level: 2 }).waitFor();
    expect(await isTooWide(page)).toBe(false);
  });

  it.each(sizes)('by larger letters alone, too, %s', async (_, viewport) => {
    const page = await open('', { viewport });
    const session = await page.context().newCDPSession(page);
    // What a reader sets as the size of letters; there is no other way to it from outside.
    await session.send('Page.setFontSizes', { fontSizes: { standard: 32 } });
    await page.waitForFunction(() => getComputedStyle(document.body).fontSize === '28px');
    await page.waitForTimeout(300);
    expect(await isTooWide(page)).toBe(false);
    for (const row of ['.toolbar', '.tab-bar', '.sheets', '.zoom', '.tour-invitation'])
      expect([row, await outOfReach(page, row)]).toEqual([row, []]);
    const boxes = await page.locator('.shown, .zoom').evaluateAll((all) =>
      all.map((each) => {
        const { left, right } = each.getBoundingClientRect();
        return { left, right };
      }),
    );
    const [one, other] = boxes.sort((a, b) => a.left - b.left);
    expect(one?.right).toBeLessThanOrEqual(other?.left ?? NaN);
  });
});

describe('printed', () => {
  /** The words of the PDF that the page prints, with single spaces. */
  const printed = async (page: Page) => {
    const { text } = await extractText(new Uint8Array(await page.pdf({ format: 'A4' })), {
      mergePages: true,
    });
    return text.replaceAll(/\s+/g, ' ');
  };

  it('a ledger has day, dates, standing, and the accounts also of events that are closed on screen', async () => {
    const page = await open('/topic/border-post-shelling', { colorScheme: 'dark' });
    const cards = evidence(page).locator('.event-card');
    await cards.first().waitFor();
    const closed = cards.last();
    await soon(() => closed.locator('[aria-expanded="false"]').count()).toBe(1);
    const summary = await closed.getAttribute('aria-label');
    await closed.getByRole('button').click();
    const account = await closed.locator('.account > p').first().innerText();
    const source = await closed.locator('.source > a').first().innerText();
    await closed.getByRole('button').click();
    expect(await closed.locator('.account').count()).toBe(0);
    const text = await printed(page);
    const today = new Date().toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
    expect(text).toContain(`Printed on ${today}`);
    for (const words of [summary, account, source.split('¶')[0]?.trim(), 'confirmed by a side'])
      expect(text).toContain(words);
    expect(text).not.toContain('The query behind this');
    expect(text).not.toContain('Back to everything');
    await page.emulateMedia({ media: 'print' });
    const [ink, paper] = await evidence(page).evaluate((element) => [
      getComputedStyle(element).color,
      getComputedStyle(document.documentElement).backgroundColor,
    ]);
    expect([ink, paper]).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
  });

  it('with nothing looked at, it is the list of what is drawn', async () => {
    const page = await open();
    const text = await printed(page);
    expect(text).toContain('Emmanuel Macron spoke with Vladimir Putin, 3 events');
    expect(text).toContain('Volodymyr Zelensky Person');
    expect(text).not.toContain('Ask, for example');
  });

  it('an article has every paragraph with its number', async () => {
    const page = await open('/article/nbc-news-2022-02-21');
    const sources = evidence(page).locator('.account .source');
    await sources.first().waitFor();
    const text = await printed(page);
    expect(text.match(/¶\d+/g)).toHaveLength(await sources.count());
  });

  it('a link to a page elsewhere has its address beside it, as nobody can follow it on paper', async () => {
    const page = await open('/article/nbc-news-2022-02-21');
    await evidence(page).locator('.account .source').first().waitFor();
    // The five articles came without addresses; imported ones have them.
    await evidence(page)
      .locator('.account .source')
      .first()
      .evaluate((source) => {
        const link = source.appendChild(document.createElement('a'));
        link.href = 'https://example.org/an-article';
        link.textContent = 'Original';
      });
    expect(await printed(page)).toContain('Original https://example.org/an-article');
  });

  it('a pair is fetched whole first, by the button and by the keys', async () => {
    const page = await open('/pair/emmanuel-macron/vladimir-putin');
    await evidence(page).locator('.event-card').first().waitFor();
    // A print dialog would wait for somebody; what is asked is what stands on the page when it would open.
    await page.evaluate(() => {
      window.print = () => {
        document.documentElement.dataset['accounts'] = String(
          document.querySelectorAll('.evidence .between:not(:has(.account))').length,
        );
      };
    });
    const without = () => page.locator('html').getAttribute('data-accounts');
    await soon(() => evidence(page).locator('.between:not(:has(.account))').count()).toBeGreaterThan(0);
    await evidence(page).getByRole('button', { name: 'Print' }).click();
    await page.waitForFunction(() => 'accounts' in document.documentElement.dataset);
    await soon(() => without()).toBe('0');
    await page.evaluate(() => delete document.documentElement.dataset['accounts']);
    await page.keyboard.press('Control+p');
    await page.waitForFunction(() => 'accounts' in document.documentElement.dataset);
    await soon(() => without()).toBe('0');
    // Once it is printed it stands as it stood.
    await page.waitForFunction(() => document.querySelector('.between:not(:has(.account))'));
  });
});

describe('the tour', () => {
  const tour = (page: Page) => page.locator('.tour').getByRole('dialog');
  const titles = [
    'A line is what happened',
    'The panel says who says so',
    'Time is the filter',
    'One box for searching and asking',
    'The same in other ways',
  ];

  it.each(sizes)('is taken by keyboard and covers nothing that it tells of, %s', async (_, viewport) => {
    const page = await open('', { viewport, reducedMotion: 'reduce' });
    const invitation = page.getByRole('group', { name: 'Tour' });
    await invitation.getByRole('button', { name: 'Take the tour' }).focus();
    await page.keyboard.press('Enter');
    const told =
      viewport === phone
        ? ['', '.sheets button:nth-child(2)', '.sheets button:nth-child(3)', '.search', '.tab-bar']
        : ['.canvas-area', '.place.right', '.time', '.search', '.tab-bar'];
    for (const [index, title] of titles.entries()) {
      await page.getByRole('dialog', { name: title }).waitFor();
      // Its name and text are read because the focus is in it.
      await soon(() => tour(page).evaluate((each) => each.contains(document.activeElement))).toBe(true);
      const covers = await page.evaluate((selector) => {
        const own = document.querySelector('.tour')?.getBoundingClientRect();
        const other = selector ? document.querySelector(selector)?.getBoundingClientRect() : null;
        if (!own || !other) return false;
        return (
          own.left < other.right && other.left < own.right && own.top < other.bottom && other.top < own.bottom
        );
      }, told[index] ?? '');
      expect([title, covers]).toEqual([title, false]);
      expect(await wrongWith(page, '.tour')).toEqual([]);
      await page.keyboard.press('Enter');
    }
    await tour(page).waitFor({ state: 'detached' });
    await page.waitForFunction(() => document.activeElement?.matches('.canvas'));
    await page.reload();
    await drawn(page);
    expect(await invitation.count()).toBe(0);
    expect(complaints()).toEqual([]);
  });

  it('can be declined at once, does not come again, and can be taken later all the same', async () => {
    const page = await open();
    await page.locator('.evidence').getByRole('button', { name: 'No tour, thanks' }).click();
    await page.reload();
    await drawn(page);
    expect(await page.locator('.tour-invitation').count()).toBe(0);
    const again = evidence(page).getByRole('button', { name: 'Tour', exact: true });
    await again.click();
    await page.getByRole('dialog', { name: titles[0] ?? '' }).waitFor();
    await page.keyboard.press('Escape');
    await tour(page).waitFor({ state: 'detached' });
    await page.waitForFunction(() => document.activeElement?.textContent === 'Tour');
  });

  it('leaves the page to be used, and makes room for what is looked at', async () => {
    const page = await open();
    await page.getByRole('button', { name: 'Take the tour' }).first().click();
    await page.getByRole('dialog', { name: titles[0] ?? '' }).waitFor();
    await clickOn(page, 'emmanuel-macron');
    await evidence(page).getByRole('heading', { name: 'Emmanuel Macron', level: 2 }).waitFor();
    await soon(() => tour(page).count()).toBe(1);
  });
});
