import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { canvas, command, newIn, pictureOf, stepIs, withClass } from './canvas.ts';
import { eventually, soon } from '../support/eventually.ts';
import { openSharedDatabase } from '../support/database.ts';
import { prose, withMadeUpData } from '../support/madeUpData.ts';
import { clickOn, evidence, phone, useVisitor } from './explorer.ts';

const { open, complaints, server } = useVisitor();

const found = 'From Volodymyr Zelensky to Vladimir Putin it is 2 steps.';
/** What the head of the panel says; the page tells it to screen readers besides. */
const told = (page: Page, text: string) => evidence(page).locator('.panel-head').getByText(text);
/** Whom each path of the panel leads through. */
const pathsOn = (page: Page): Promise<string[]> =>
  evidence(page)
    .locator('.path')
    .evaluateAll((paths) =>
      paths.map((path) =>
        [...path.querySelectorAll('.path-end')].map((end) => end.textContent.trim()).join(' – '),
      ),
    );
const byMacron = 'Volodymyr Zelensky – Emmanuel Macron – Vladimir Putin';
const byBiden = 'Volodymyr Zelensky – Joe Biden – Vladimir Putin';

const pickedAre = (page: Page, ...ids: readonly string[]) =>
  eventually(
    () => withClass(page, 'picked'),
    (picked) => expect(picked).toEqual([...ids].sort()),
  );

/** The events that are drawn. */
const eventsOn = async (page: Page): Promise<string[]> => (await withClass(page, 'EVENT')).sort();

/** Picks a node out with the mouse. */
async function pickOut(page: Page, id: string): Promise<void> {
  await page.keyboard.down('Control');
  await clickOn(page, id);
  await page.keyboard.up('Control');
}

describe('a path between two that are picked out', () => {
  it('is found from the menu, drawn with the events of its steps, and taken back in one step', async () => {
    const page = await open();
    const before = await pictureOf(page);
    await pickOut(page, 'volodymyr-zelensky');
    // One is picked out, and the menu is of the other.
    await command(page, 'vladimir-putin', 'Find a path between the two');
    await told(page, found).waitFor();
    await soon(() => pathsOn(page)).toEqual([byMacron, byBiden]);
    expect(new URL(page.url()).hash).toBe('#/path/volodymyr-zelensky/vladimir-putin');

    await stepIs(page, 'Undo: draw a path');
    await pickedAre(page, 'volodymyr-zelensky', 'emmanuel-macron', 'vladimir-putin');
    // One talk of Macron and Zelensky, three of Macron and Putin.
    await eventually(
      () => eventsOn(page),
      (events) => expect(events).toHaveLength(4),
    );
    // Of the lines that are opened none is left.
    const { lines } = await pictureOf(page);
    expect(lines).not.toContain('SPOKE_WITH emmanuel-macron volodymyr-zelensky');
    await page.keyboard.press('Control+z');
    await eventually(
      () => pictureOf(page),
      (picture) => expect([picture.lines, newIn(picture, before)]).toEqual([before.lines, []]),
    );
    expect(complaints()).toEqual([]);
  });

  it('is found by key, and the other one is drawn beside it from the panel', async () => {
    const page = await open('/entity/vladimir-putin');
    await canvas(page).focus();
    await page.keyboard.press('Space');
    await pickOut(page, 'volodymyr-zelensky');
    await pickedAre(page, 'vladimir-putin', 'volodymyr-zelensky');
    await canvas(page).focus();
    await page.keyboard.press('t');
    await told(page, 'From Vladimir Putin to Volodymyr Zelensky it is 2 steps.').waitFor();
    await stepIs(page, 'Undo: draw a path');
    const events = await eventually(
      () => eventsOn(page),
      (drawn) => expect(drawn).toHaveLength(4),
    );
    const second = evidence(page).getByRole('region', { name: 'Path 2' });
    await second.getByRole('button', { name: 'Draw it' }).click();
    await second.getByText('Drawn and picked out: 3 entities.').waitFor();
    await pickedAre(page, 'joe-biden', 'vladimir-putin', 'volodymyr-zelensky');
    await eventually(
      () => eventsOn(page),
      (drawn) => expect(drawn).toEqual(expect.arrayContaining([...events])),
    );
    await eventually(
      () => eventsOn(page),
      (drawn) => expect(drawn).toHaveLength(events.length + 3),
    );
    expect(complaints()).toEqual([]);
  });
});

describe('the panel of paths', () => {
  it('is reopened by its address, and tells each step by its talks and the event that it goes by', async () => {
    const page = await open('/path/volodymyr-zelensky/vladimir-putin');
    await told(page, found).waitFor();
    // It was not asked for on the canvas: nothing is drawn that the reader has not asked for.
    expect(await eventsOn(page)).toEqual([]);
    const first = evidence(page).getByRole('region', { name: 'Path 1' });
    await first.getByRole('link', { name: '3 talks' }).waitFor();
    await soon(() => first.getByText('confirmed by a side').count()).toBeGreaterThan(0);
    const step = first.getByRole('link', { name: /Macron talked with Zelensky/ });
    const day = await step.locator('.when').innerText();
    await step.click();
    await evidence(page).locator('.event-card').getByText(day).first().waitFor();
    await page.goBack();
    await told(page, found).waitFor();
    await evidence(page).getByText('The query behind this').click();
    await evidence(page).getByText('query Paths(').waitFor();
  });

  it('in time order goes only by whom word could have travelled', async () => {
    const page = await open('/path/volodymyr-zelensky/vladimir-putin');
    await evidence(page).getByRole('link', { name: 'In time order' }).click();
    // Biden and Putin met before Biden spoke with Zelensky.
    await evidence(page).getByText('No talk of a path is earlier').waitFor();
    await soon(() => pathsOn(page)).toEqual([byMacron]);
    expect(new URL(page.url()).hash).toBe('#/path/volodymyr-zelensky/vladimir-putin/in-time');
    await page.reload();
    await evidence(page).getByText('No talk of a path is earlier').waitFor();
    await soon(() => pathsOn(page)).toEqual([byMacron]);
  });

  it('uses the filter of the view and names it', async () => {
    const page = await open('/path/volodymyr-zelensky/vladimir-putin');
    await page.getByRole('button', { name: 'Only by phone' }).click();
    await evidence(page).getByText('Of these talks only: by phone').waitFor();
    // Biden and Putin met by video and in person.
    await eventually(
      () => pathsOn(page),
      (paths) => expect(paths).toEqual([byMacron]),
    );
  });

  it('says of two whom nobody joins within so many steps just that', async () => {
    const page = await open('/path/antony-blinken/vladimir-putin');
    await told(
      page,
      'Nobody is reported to join Antony Blinken with Vladimir Putin within 4 steps.',
    ).waitFor();
    await evidence(page).getByText('That is not to say that they do not know each other.').waitFor();
    await evidence(page).getByLabel('Look as far as').selectOption('6');
    await told(page, 'within 6 steps').waitFor();
    await page.goto(`${server().url}/#/path/antony-blinken/nobody`);
    await evidence(page).getByRole('heading', { name: 'This is not in the graph' }).waitFor();
    expect(complaints()).toEqual([]);
  });

  it('says what went wrong, and asks again', async () => {
    const page = await open();
    await page.route('**/graphql', (route) =>
      route.request().postData()?.includes('query Paths') ? route.abort() : route.continue(),
    );
    await page.evaluate(() => (window.location.hash = '/path/joe-biden/emmanuel-macron'));
    await evidence(page).getByRole('alert').waitFor();
    await page.unroute('**/graphql');
    await evidence(page).getByRole('button', { name: 'Try again' }).click();
    await told(page, 'spoke with each other: 1 step.').waitFor();
  });

  it.each([
    ['light', undefined],
    ['dark', phone],
  ] as const)('passes axe, %s, and is no wider than the screen', async (colorScheme, small) => {
    const viewport = small ?? { width: 1440, height: 900 };
    const page = await open('/path/volodymyr-zelensky/vladimir-putin', {
      ...{ colorScheme, viewport, reducedMotion: 'reduce' },
    });
    await told(page, found).waitFor();
    const { violations } = await new AxeBuilder({ page }).include('.evidence').analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    await soon(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(viewport.width);
  });
});

describe('without the canvas', () => {
  it('a path is asked for from the panel of an entity, by keyboard, on a phone too', async () => {
    for (const viewport of [undefined, phone]) {
      const page = await open('/entity/volodymyr-zelensky', viewport && { viewport });
      await evidence(page).getByRole('button', { name: 'Path to …' }).focus();
      await page.keyboard.press('Enter');
      const field = evidence(page).getByRole('searchbox', { name: 'Search for an entity' });
      await field.waitFor();
      await page.keyboard.type('Путин');
      await evidence(page).getByRole('option', { name: 'Vladimir Putin' }).waitFor();
      expect(
        (await new AxeBuilder({ page }).include('.evidence').analyze()).violations.map(({ id }) => id),
      ).toEqual([]);
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await told(page, found).waitFor();
      await soon(() => pathsOn(page)).toEqual([byMacron, byBiden]);
      // The one that the path begins with is not offered.
      await page.goBack();
      await evidence(page).getByRole('button', { name: 'Path to …' }).click();
      await field.fill('Zelensky');
      await evidence(page).getByText('Nothing').first().waitFor();
    }
    expect(complaints()).toEqual([]);
  });
});

describe('a path through two who talked very often', () => {
  it('is drawn with the talk of its step, though many came after it', async () => {
    const [first, middle, last] = ['long-ago-one', 'long-ago-two', 'long-ago-three'];
    const talk = (id: string, one: string, other: string, date: string) => ({
      ...{ id, kind: 'SPOKE_WITH', date, summary: prose(id) },
      participants: [one, other].map((entity) => ({ entity, role: 'COUNTERPART' })),
    });
    const events = [
      talk('long-ago-start', first, middle, '1990-02-01'),
      ...Array.from({ length: 20 }, (_, month) =>
        talk(
          `long-ago-${month}`,
          middle,
          last,
          `1990-${String(3 + (month % 9)).padStart(2, '0')}-${10 + month}`,
        ),
      ),
    ];
    const database = openSharedDatabase();
    await withMadeUpData(
      database,
      'long-ago',
      {
        entities: [first, middle, last].map((id) => ({ id, kind: 'PERSON', names: { en: [id] } })),
        events,
        articles: [
          {
            ...{ id: 'long-ago', dataset: { id: 'long-ago', title: 'Long ago' }, language: 'en' },
            claims: events.map(({ id }) => ({ event: id, paragraph: 1, paraphrase: prose(id) })),
          },
        ],
      },
      async () => {
        const page = await open(`/path/${first}/${last}/in-time`);
        await evidence(page).getByRole('button', { name: 'Draw it' }).first().click();
        // The first talk after the one before it: the oldest of twenty.
        await eventually(
          () => eventsOn(page),
          (ids) => {
            expect(ids.length).toBeGreaterThan(12);
            expect(ids).toEqual(expect.arrayContaining(['event long-ago-start', 'event long-ago-0']));
          },
        );
      },
    );
    await database.close();
  });
});
