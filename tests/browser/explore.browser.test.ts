import { describe, expect, it } from '@jest/globals';
import { soon } from '../support/eventually.ts';
import { clickOn, evidence, placeOf, useVisitor } from './explorer.ts';

const { open, complaints, server } = useVisitor();

describe('the canvas', () => {
  it('draws the graph of the five articles, says how much of it, and complains of nothing', async () => {
    const page = await open();
    const shown = await page.locator('.shown').innerText();
    expect(shown).toMatch(/^\d+ entities · \d+ topics · \d+ of \d+ relations, the busiest first/);
    await placeOf(page, 'emmanuel-macron');
    await placeOf(page, 'biden-putin-summit');
    await placeOf(page, 'SPOKE_WITH joe-biden vladimir-putin');
    expect(complaints()).toEqual([]);
  });

  it('looks the same on every visit', async () => {
    const ids = ['emmanuel-macron', 'vladimir-putin', 'nato', 'biden-putin-summit'];
    const places = async () => {
      const page = await open();
      return Promise.all(ids.map((id) => placeOf(page, id)));
    };
    const first = await places();
    await soon(() => places()).toEqual(first);
  });

  it('shows more when asked, until all is shown', async () => {
    const page = await open();
    const more = page.getByRole('button', { name: 'Show more', exact: true });
    for (let clicks = 0; clicks < 10 && (await more.isVisible()); clicks += 1) await more.click();
    await soon(() => page.locator('.shown').innerText()).toMatch(
      /^All \d+ entities, \d+ topics and \d+ relations/,
    );
    await placeOf(page, 'dmitry-peskov');
  });

  it('opens a line, by mouse, into its events and their accounts, down to article and paragraph', async () => {
    const page = await open();
    await clickOn(page, 'pair emmanuel-macron vladimir-putin');
    const panel = evidence(page);
    await panel.getByRole('heading', { name: 'Emmanuel Macron and Vladimir Putin', level: 2 }).waitFor();
    const talks = panel.locator('.between', { hasText: 'Emmanuel Macron spoke with Vladimir Putin' });
    await talks.locator('.event-card').first().waitFor();
    const days = await talks.locator('.event-card > header h3').allInnerTexts();
    expect(days).toEqual(['20 February 2022', '20 February 2022', 'January 2022']);

    const late = talks.locator('.event-card', { hasText: 'late in the evening' });
    await soon(() => late.locator('.account').count()).toBeGreaterThanOrEqual(2);
    await soon(() => late.locator('header').innerText()).toContain('1 hour');
    await soon(() => late.locator('mark').allInnerTexts()).toEqual(
      expect.arrayContaining([expect.stringContaining('length not given')]),
    );
    const source = late.locator('.source a', { hasText: '(Swedish)' }).first();
    await soon(() => source.innerText()).toMatch(/2022\s+¶\d+/);
    await source.click();
    await panel.getByText('Article · Swedish').waitFor();
    expect(page.url()).toMatch(/#\/article\/swedish-2022-02-21$/);
    const paragraphs = await panel.locator('.paragraph').allInnerTexts();
    const numbers = paragraphs.map((text) => Number(/\d+/.exec(text)?.[0]));
    expect(numbers.length).toBeGreaterThan(5);
    expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
  });

  it('opens a person into names by language, office, contacts by number and events', async () => {
    const page = await open();
    await clickOn(page, 'vladimir-putin');
    const panel = evidence(page);
    await panel.getByRole('heading', { name: 'Vladimir Putin', level: 2 }).waitFor();
    await soon(() => panel.locator('dd[lang=ru]').innerText()).toContain('Владимир Путин');
    await soon(() => panel.getByText('President of Russia').isVisible()).toBe(true);
    const ranks = await panel.locator('.ranks .count').allInnerTexts();
    expect(ranks.map(Number)).toEqual(ranks.map(Number).sort((a, b) => b - a));
    await panel.locator('.ranks a').first().click();
    await panel.getByRole('heading', { name: 'Emmanuel Macron spoke with Vladimir Putin' }).waitFor();
  });

  it('opens a topic into who asserted and who denied it, in order', async () => {
    const page = await open();
    await clickOn(page, 'russian-invasion-plan');
    const panel = evidence(page);
    await panel.getByRole('heading', { name: 'Russia plans to invade Ukraine' }).waitFor();
    const steps = await panel.locator('.step').allInnerTexts();
    expect(steps).toEqual(
      expect.arrayContaining(['Antony Blinken accused', 'Russia denied', 'Joe Biden stated']),
    );
  });

  it('shows the query behind a panel, and the server answers it as it stands', async () => {
    const page = await open('/entity/joe-biden');
    await evidence(page).getByText('The query behind this').click();
    const [query, variables] = await evidence(page).locator('pre').allInnerTexts();
    const response = await fetch(`${server().url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables: JSON.parse(variables ?? '') as unknown }),
    });
    expect(await response.json()).toMatchObject({ data: { entity: { name: 'Joe Biden' } } });
  });
});

describe('the address', () => {
  it('follows what is looked at, back and forward', async () => {
    const page = await open();
    await clickOn(page, 'joe-biden');
    await evidence(page).getByRole('heading', { name: 'Joe Biden', level: 2 }).waitFor();
    await clickOn(page, 'emmanuel-macron');
    await evidence(page).getByRole('heading', { name: 'Emmanuel Macron', level: 2 }).waitFor();
    await page.goBack();
    await evidence(page).getByRole('heading', { name: 'Joe Biden', level: 2 }).waitFor();
    expect(page.url()).toMatch(/#\/entity\/joe-biden$/);
    await page.goForward();
    await evidence(page).getByRole('heading', { name: 'Emmanuel Macron', level: 2 }).waitFor();
    await page.goBack();
    await page.goBack();
    await evidence(page).getByRole('heading', { name: 'What the reports say' }).waitFor();
  });

  it('opens what it names, and draws it though it is not among the busiest', async () => {
    const page = await open('/entity/dmitry-peskov');
    await evidence(page).getByRole('heading', { name: 'Dmitry Peskov', level: 2 }).waitFor();
    await placeOf(page, 'dmitry-peskov');
  });

  it('brings what is looked at later onto the canvas without moving the rest', async () => {
    const page = await open();
    // As shares of a distance, as the view may zoom out to show what arrives.
    const shape = async () => {
      const [macron, nato, russia] = [
        await placeOf(page, 'emmanuel-macron'),
        await placeOf(page, 'nato'),
        await placeOf(page, 'russia'),
      ];
      return (
        (nato.x - macron.x) / (russia.x - macron.x) +
        (nato.y - macron.y) / (russia.y - macron.y)
      ).toFixed(4);
    };
    const before = await shape();
    await page.evaluate(() => (window.location.hash = '/entity/dmitry-peskov'));
    const { x, y } = await placeOf(page, 'dmitry-peskov');
    expect(await shape()).toBe(before);
    const canvas = await page.locator('.canvas').boundingBox();
    expect(x).toBeGreaterThan(canvas?.x ?? NaN);
    expect(y).toBeGreaterThan(canvas?.y ?? NaN);
    expect(x).toBeLessThan((canvas?.x ?? NaN) + (canvas?.width ?? NaN));
    expect(y).toBeLessThan((canvas?.y ?? NaN) + (canvas?.height ?? NaN));
  });

  it('says so when it names something that is not in the graph', async () => {
    const page = await open('/entity/nobody-at-all');
    await evidence(page).getByText('This is not in the graph').waitFor();
    await page.getByRole('button', { name: 'Back to everything' }).click();
    await evidence(page).getByRole('heading', { name: 'What the reports say' }).waitFor();
  });
});
