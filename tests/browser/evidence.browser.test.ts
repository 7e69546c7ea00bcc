import { describe, expect, it } from '@jest/globals';
import type { Page, Route } from 'playwright-core';
import { soon } from '../support/eventually.ts';
import { evidence, phone, useVisitor } from './explorer.ts';

const { open, complaints } = useVisitor();

const lateCall = '/event/macron-putin-2022-02-20-late';
const heading = (page: Page, name: string) => evidence(page).getByRole('heading', { name, level: 2 });

/** Answers the page's questions of one name by hand. */
const answering = (page: Page, operation: string, answer: (route: Route) => Promise<void>) =>
  page.route('**/graphql', async (route) =>
    (route.request().postData() ?? '').includes(`query ${operation}(`) ? answer(route) : route.fallback(),
  );

/**
 * From now on, what heading the panel shows, null for none, and since when, in ms. The page itself keeps the list: looking
 * from outside may come late.
 */
const headingsFrom = (page: Page) =>
  page.evaluateHandle(() => {
    const all: { readonly shown: string | null; readonly at: number }[] = [];
    const note = () => {
      const shown = document.querySelector('.panel:not([hidden]) h2')?.textContent ?? null;
      if (all.at(-1)?.shown !== shown) all.push({ shown, at: performance.now() });
    };
    note();
    new MutationObserver(note).observe(document.body, { subtree: true, childList: true, attributes: true });
    return all;
  });

/** Scrolls the panel, and waits until the browser has told of it, as it does with the next frame. */
const scrollTo = (page: Page, top: number): Promise<void> =>
  evidence(page).evaluate(async (place, wanted) => {
    const told = new Promise((resolve) => place.addEventListener('scroll', resolve, { once: true }));
    place.scrollTop = wanted;
    await told;
  }, top);

describe('the accounts of an event', () => {
  it('stand side by side, with what contradicts told from what is left out', async () => {
    const page = await open(lateCall);
    const panel = evidence(page);
    await heading(page, 'Macron and Putin talked').waitFor();
    const accounts = panel.locator('.account');
    await soon(() => accounts.count()).toBe(3);
    const tops = await accounts.evaluateAll((all) => all.map((each) => each.getBoundingClientRect().top));
    expect(new Set(tops).size).toBe(1);
    const marked = async (verdict: string) =>
      (await panel.locator(`mark[data-verdict="${verdict}"]`).allInnerTexts()).join(' | ');
    await soon(() => marked('differs')).toMatch(/ended in: .*ended in: /s);
    await soon(() => marked('silent')).toContain('length not given');
    expect(await marked('silent')).not.toContain('ended in');
    await soon(() => panel.locator('.difference-line').innerText()).toMatch(/^They differ in the outcome\./);
  });

  it('say how many independent origins they go back to, which, and which account to which', async () => {
    const page = await open(lateCall);
    const line = evidence(page).locator('.origin-line');
    await line.waitFor();
    await soon(() => line.innerText()).toMatch(/^3 accounts, 3 independent origins:/);
    for (const origin of ['France', 'NBC News', 'an unnamed outlet (Norwegian'])
      await soon(() => line.innerText()).toContain(origin);
    const french = await line.locator('.origin', { hasText: 'France' }).locator('.origin-sign').innerText();
    const account = evidence(page).locator('.account', { hasText: 'goes back to France' });
    await soon(() => account.locator('h4 .origin-sign').innerText()).toBe(french);
  });

  it.each([
    ['a desktop', {}],
    ['a phone', { viewport: phone }],
  ])(
    'scroll sideways on %s where they do not fit, say so, and are reached by keyboard',
    async (_, options) => {
      const page = await open(lateCall, options);
      const columns = evidence(page).locator('.accounts');
      await columns.waitFor();
      await soon(() => evidence(page).locator('.sideways').innerText()).toContain('3 accounts side by side');
      const { inside, all } = await columns.evaluate((list) => ({
        inside: list.clientWidth,
        all: list.scrollWidth,
      }));
      expect(all).toBeGreaterThan(inside);
      const narrowest = await columns
        .locator('.account')
        .evaluateAll((each) => Math.min(...each.map((column) => column.clientWidth)));
      expect(narrowest).toBeGreaterThanOrEqual(150);
      await columns.focus();
      await page.keyboard.press('ArrowRight');
      await page.waitForFunction(() => (document.querySelector('.accounts')?.scrollLeft ?? 0) > 0);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBe(page.viewportSize()?.width);
    },
  );

  it('name who called where one account alone says so', async () => {
    const page = await open('/event/biden-national-security-council-2022-02-20');
    await evidence(page).getByText('called by Joe Biden').waitFor();
    await soon(() => evidence(page).locator('mark').allInnerTexts()).toContain('caller not given');
  });
});

describe('the ledger of a pair', () => {
  const talk = '/relation/SPOKE_WITH/emmanuel-macron/vladimir-putin';

  it('opens and closes each event, by mouse anywhere on its head and by keyboard', async () => {
    const page = await open(talk);
    const first = evidence(page).locator('.event-card').first();
    const button = first.getByRole('button', { name: '20 February 2022' });
    await first.locator('.account').first().waitFor();
    // What stands above has come, and moves nothing under the mouse.
    await evidence(page).getByText('Longest silence').waitFor();
    await first.locator('header').click({ position: { x: 200, y: 50 } });
    await soon(() => button.getAttribute('aria-expanded')).toBe('false');
    expect(await first.locator('.account').count()).toBe(0);
    await soon(() => first.locator('header').innerText()).toMatch(/by phone.*1 hour.*3 accounts, 3 origins/s);
    await button.focus();
    await page.keyboard.press('Enter');
    await first.locator('.account').first().waitFor();
  });

  it('serves hundreds: a few open, the rest a line or two each, more when asked, and a failure leaves what is shown', async () => {
    const page = await open();
    let asked = 0;
    await answering(page, 'Relation', async (route) => {
      asked += 1;
      // The second page fails at first: twice, as what cannot be reached is asked for once more by itself.
      if (asked === 2 || asked === 3)
        return route.fulfill({
          json: { errors: [{ message: 'Gone.', extensions: { code: 'UNAVAILABLE' } }] },
        });
      await route.fulfill({ json: { data: manyTalks(asked === 1 ? 0 : 25) } });
    });
    await page.evaluate((to) => (window.location.hash = to), talk);
    const panel = evidence(page);
    await panel.getByText('300 contacts').waitFor();
    const cards = panel.locator('.event-card');
    await soon(() => cards.count()).toBe(25);
    await soon(() => panel.locator('.disclose[aria-expanded="true"]').count()).toBe(3);
    await panel.getByText('25 of 300 shown').waitFor();

    await panel.getByRole('button', { name: 'Show more' }).click();
    await panel.getByRole('alert').getByText('Gone.').waitFor();
    await soon(() => cards.count()).toBe(25);
    await panel.getByRole('alert').getByRole('button', { name: 'Try again' }).click();
    await panel.getByText('50 of 300 shown').waitFor();
    await soon(() => cards.count()).toBe(50);
    expect(await panel.getByRole('alert').count()).toBe(0);
  });
});

/** A relation of 300 talks without accounts, 25 of them from `start`. */
const manyTalks = (start: number) => ({
  graph: {
    entities: [
      { id: 'emmanuel-macron', name: 'Emmanuel Macron' },
      { id: 'vladimir-putin', name: 'Vladimir Putin' },
    ],
    topics: [],
    relations: [
      {
        ...{ kind: 'SPOKE_WITH', source: 'emmanuel-macron', target: 'vladimir-putin' },
        ...{ count: 300, first: '2010', last: '2022' },
        events: {
          totalCount: 300,
          nodes: Array.from({ length: 25 }, (_, index) => ({
            ...{ id: `talk-${start + index}`, kind: 'SPOKE_WITH', date: '2020', medium: 'PHONE' },
            ...{ duration: null, summary: `Talk ${start + index}`, standing: 'REPORTED', origins: 1 },
            ...{ about: [], participants: [], claims: [], deniedBy: [] },
          })),
          pageInfo: { hasNextPage: true, endCursor: `after-${start}` },
        },
      },
    ],
  },
});

describe('a pair as a whole', () => {
  it('lists what each said to and of the other, by direction, each opening into its events', async () => {
    const page = await open('/pair/russia/nato');
    await heading(page, 'NATO and Russia').waitFor();
    const parts = await evidence(page).locator('.between > header h3').allInnerTexts();
    expect(parts.length).toBeGreaterThan(2);
    expect(parts).toEqual(expect.arrayContaining(['Russia made demands of NATO', 'NATO warned Russia']));
    await evidence(page).locator('.event-card').first().waitFor();
    const warning = evidence(page).locator('.between', { hasText: 'NATO warned Russia' });
    expect(await warning.locator('.event-card').count()).toBe(0);
    await warning.getByRole('button', { name: 'NATO warned Russia' }).click();
    await warning.locator('.account').first().waitFor();
    expect(complaints()).toEqual([]);
  });

  it('may be of an entity and a topic', async () => {
    const page = await open('/pair/russia/russian-invasion-plan');
    await heading(page, 'Russia and Russia plans to invade Ukraine').waitFor();
    await evidence(page).getByRole('button', { name: 'denied: “Russia plans to invade Ukraine”' }).waitFor();
  });

  it('says so where there is nothing between the two', async () => {
    const page = await open('/pair/maxar/osce');
    await evidence(page).getByText('Nothing is reported between').waitFor();
    const [first = '', second = ''] = await evidence(page).locator('h2 a').allInnerTexts();
    await evidence(page).getByText(`Nothing is reported between ${first} and ${second}.`).waitFor();
    expect([first, second].sort()).toEqual(['Maxar', 'OSCE']);
    await evidence(page).getByRole('link', { name: 'OSCE' }).first().click();
    await heading(page, 'OSCE').waitFor();
    expect(complaints()).toEqual([]);
  });

  it.each([
    ['nb-NO', 'Det er ikke meldt om noe mellom'],
    ['sv-SE', 'Ingenting rapporteras mellan'],
  ])('says so in %s too, of an entity and a topic as well', async (locale, words) => {
    const page = await open('/pair/maxar/biden-putin-summit', { locale });
    await evidence(page).getByText(words).waitFor();
  });

  it('is not in the graph where one of the two is not', async () => {
    const page = await open('/pair/maxar/nobody');
    await evidence(page).getByText('This is not in the graph').waitFor();
  });
});

describe('a topic, an entity and an article', () => {
  it('the topic sums up its sides and names who did what', async () => {
    const page = await open('/topic/border-post-shelling');
    const sides = evidence(page).getByRole('list', { name: 'Sides' });
    await sides.waitFor();
    await soon(() => sides.innerText()).toMatch(/denied by 2[\s\S]*asserted by 1/);
    await soon(() => evidence(page).locator('.step').allInnerTexts()).toContain('FSB stated');
  });

  it('the entity ranks its topics and says what it did about them', async () => {
    const page = await open('/entity/russia');
    const topics = evidence(page).locator('section', { hasText: /^Topics/i });
    await topics.getByRole('link', { name: /Russia plans to invade Ukraine.*denied/ }).waitFor();
    const counts = await topics.locator('.count').allInnerTexts();
    expect(counts.map(Number)).toEqual(counts.map(Number).sort((a, b) => b - a));
  });

  it('the article names outlet, day, language and dataset, and tells its claims by paragraph', async () => {
    const page = await open('/article/nbc-news-2022-02-21');
    const panel = evidence(page);
    await panel.getByText('Article · English').waitFor();
    await soon(() => panel.locator('.panel-head').innerText()).toMatch(
      /NBC News · published 21 February 2022 · \d+ accounts\s+Dataset: NBC News article, February 2022 · no licence given/,
    );
    const third = panel.locator('section', { has: page.getByRole('heading', { name: 'paragraph 3' }) });
    await soon(() => third.locator('.account').count()).toBe(3);
  });
});

describe('going from panel to panel', () => {
  it('leads back and forward by buttons beside the browser’s own', async () => {
    const page = await open('/entity/joe-biden');
    const back = evidence(page).getByRole('button', { name: 'Back', exact: true });
    const forward = evidence(page).getByRole('button', { name: 'Forward', exact: true });
    await heading(page, 'Joe Biden').waitFor();
    await soon(() => back.getAttribute('aria-disabled')).toBe('true');
    await evidence(page).locator('.ranks a').first().click();
    await page.waitForURL(/relation\/SPOKE_WITH/);
    await evidence(page).locator('.event-card').first().waitFor();
    await evidence(page).getByRole('button', { name: 'Back to everything' }).click();
    await heading(page, 'What the reports say').waitFor();
    await back.click();
    await evidence(page).locator('.event-card').first().waitFor();
    await back.click();
    await heading(page, 'Joe Biden').waitFor();
    expect(page.url()).toMatch(/#\/entity\/joe-biden$/);
    await soon(() => back.getAttribute('aria-disabled')).toBe('true');
    await page.goForward();
    await evidence(page).locator('.event-card').first().waitFor();
    await soon(() => forward.getAttribute('aria-disabled')).toBe('false');
    await forward.click();
    await heading(page, 'What the reports say').waitFor();
    await soon(() => forward.getAttribute('aria-disabled')).toBe('true');
  });

  it('knows after a reload what lies ahead, and forgets it where something else is looked at', async () => {
    const page = await open('/entity/joe-biden');
    const forward = evidence(page).getByRole('button', { name: 'Forward', exact: true });
    await heading(page, 'Joe Biden').waitFor();
    await page.evaluate(() => (window.location.hash = '/entity/nato'));
    await heading(page, 'NATO').waitFor();
    await page.goBack();
    await heading(page, 'Joe Biden').waitFor();
    await page.reload();
    await heading(page, 'Joe Biden').waitFor();
    await soon(() => forward.getAttribute('aria-disabled')).toBe('false');
    await forward.click();
    await heading(page, 'NATO').waitFor();
    await soon(() => forward.getAttribute('aria-disabled')).toBe('true');
    await page.goBack();
    await heading(page, 'Joe Biden').waitFor();
    await page.evaluate(() => (window.location.hash = '/entity/russia'));
    await heading(page, 'Russia').waitFor();
    await page.reload();
    await heading(page, 'Russia').waitFor();
    await soon(() => forward.getAttribute('aria-disabled')).toBe('true');
  });

  it('stands where it was left when it is gone back or forward to, and at its top when it is come to anew', async () => {
    const page = await open('/entity/russia');
    const top = () => evidence(page).evaluate((place) => Math.round(place.scrollTop));
    await heading(page, 'Russia').waitFor();
    await page.waitForLoadState('networkidle');
    await scrollTo(page, 420);
    await page.evaluate(() => (window.location.hash = '/entity/nato'));
    await heading(page, 'NATO').waitFor();
    expect(await top()).toBe(0);
    await page.waitForLoadState('networkidle');
    await page.waitForFunction(() => {
      const place = document.querySelector('.evidence');
      return place !== null && place.scrollHeight - place.clientHeight > 150;
    });
    await scrollTo(page, 150);
    await page.goBack();
    await heading(page, 'Russia').waitFor();
    await page.waitForFunction(() => document.querySelector('.evidence')?.scrollTop === 420);
    await page.goForward();
    await heading(page, 'NATO').waitFor();
    await page.waitForFunction(() => document.querySelector('.evidence')?.scrollTop === 150);
    await page.evaluate(() => (window.location.hash = '/entity/russia'));
    await heading(page, 'Russia').waitFor();
    expect(await top()).toBe(0);
  });

  it('keeps what is read until the next is there, or waits for it in sight once that takes long', async () => {
    const page = await open('/entity/joe-biden');
    await heading(page, 'Joe Biden').waitFor();
    let answer = () => {};
    const held = new Promise<void>((resolve) => (answer = resolve));
    await answering(page, 'Topic', async (route) => {
      await held;
      await route.continue();
    });
    const seen = await headingsFrom(page);
    await page.evaluate(() => (window.location.hash = '/topic/biden-putin-summit'));
    await evidence(page).locator('.panel:not([hidden]) .skeleton').waitFor();
    answer();
    await heading(page, 'A summit of Biden and Putin').waitFor();
    const all = await seen.jsonValue();
    // Nothing while it waits.
    expect(all.map(({ shown }) => shown)).toEqual([
      'Joe Biden',
      null,
      'A summit of Biden and Putin on Ukraine, February 2022',
    ]);
    expect((all[1]?.at ?? 0) - (all[0]?.at ?? 0)).toBeGreaterThan(100);
  });

  it('never shows an empty place where the answer is known already', async () => {
    const page = await open('/entity/joe-biden');
    await heading(page, 'Joe Biden').waitFor();
    await page.evaluate(() => (window.location.hash = '/entity/nato'));
    await heading(page, 'NATO').waitFor();
    const seen = await headingsFrom(page);
    await page.goBack();
    await heading(page, 'Joe Biden').waitFor();
    await page.goForward();
    await heading(page, 'NATO').waitFor();
    expect((await seen.jsonValue()).map(({ shown }) => shown)).toEqual(['NATO', 'Joe Biden', 'NATO']);
  });

  it('gives up a question whose answer nobody waits for any more', async () => {
    const page = await open();
    const given = page.waitForEvent('requestfailed', (request) =>
      (request.postData() ?? '').includes('"id":"nato"'),
    );
    // Never answered, so only the page can end it.
    await answering(page, 'Entity', async (route) =>
      (route.request().postData() ?? '').includes('"id":"nato"') ? undefined : route.continue(),
    );
    const asked = page.waitForRequest((request) => (request.postData() ?? '').includes('"id":"nato"'));
    await page.evaluate(() => (window.location.hash = '/entity/nato'));
    await asked;
    await page.evaluate(() => (window.location.hash = '/entity/russia'));
    await heading(page, 'Russia').waitFor();
    expect((await given).failure()?.errorText).toBe('net::ERR_ABORTED');
  });

  it('takes the focus of a keyboard along to the new heading', async () => {
    const page = await open('/entity/joe-biden');
    await evidence(page).locator('.ranks a').first().focus();
    await page.keyboard.press('Enter');
    await page.waitForFunction(
      () => document.activeElement?.matches('.panel:not([hidden]) h2:focus-visible') ?? false,
    );
    await soon(() => page.evaluate(() => document.activeElement?.textContent)).toContain('spoke with');
    await page.keyboard.press('Tab');
    await soon(() => page.evaluate(() => document.activeElement?.closest('.panel-head') !== null)).toBe(true);
  });

  it('draws no ring and does not jump for a mouse', async () => {
    const page = await open('/entity/russia');
    await heading(page, 'Russia').waitFor();
    await evidence(page).locator('.lines a').last().click();
    await page.waitForURL(/#\/(event|topic)\//);
    await evidence(page).locator('.event-card').first().waitFor();
    expect(await page.locator('h2:focus-visible').count()).toBe(0);
    expect(await evidence(page).evaluate((place) => place.scrollTop)).toBe(0);
  });

  it('leaves the focus on the canvas and tells what is shown', async () => {
    const page = await open();
    await page.locator('.canvas').focus();
    await page.keyboard.press('ArrowRight');
    const name = await page.locator('.caption').innerText();
    await page.keyboard.press('Enter');
    const told = evidence(page).locator('> [role="status"]');
    await told.filter({ hasText: name }).waitFor({ state: 'attached' });
    await soon(() => page.evaluate(() => document.activeElement?.matches('.canvas'))).toBe(true);
  });
});
