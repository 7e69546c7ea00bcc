import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, it } from '@jest/globals';
import type { BrowserContextOptions, Page, Request } from 'playwright-core';
import { eventually, soon } from '../support/eventually.ts';
import { desktop, drawn, evidence, phone, placeOf, useVisitor } from './explorer.ts';

const { open, complaints, server } = useVisitor();

const february = 'Who did Macron speak with in February 2022?';
const ambiguous = 'Has Vladimir spoken with Macron?';

const combobox = (page: Page) => page.getByRole('combobox', { name: 'Search' });
const box = (page: Page) => page.locator('.top .search input');
const heading = (page: Page, question: string) =>
  evidence(page).getByRole('heading', { name: question, level: 2, exact: true });
const status = (page: Page) => evidence(page).locator('.panel:not([hidden]) .answer-status');
const chip = (page: Page, name: string) => evidence(page).locator('.chips').getByRole('button', { name });
const askedIn = (page: Page) => new URL(page.url()).searchParams.get('ask');

/** Asks as somebody who never touches the mouse. */
async function typed(page: Page, question: string): Promise<void> {
  // What was asked before is still there, and chosen: it is typed over.
  const isThere = await box(page).evaluate((input) => input === document.activeElement);
  if (!isThere) await page.keyboard.press('/');
  await combobox(page).waitFor();
  await page.keyboard.type(question, { delay: 5 });
  await page.keyboard.press('Enter');
  await heading(page, question).waitFor();
}

/** Opens a link to an answer as a new visitor would. */
async function linked(question: string, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await open('', options);
  await page.goto(`${server().url}/?${new URLSearchParams({ ask: question }).toString()}`);
  await drawn(page);
  await heading(page, question).waitFor();
  return page;
}

describe('asking', () => {
  it('by keyboard: the box takes a question, the panel answers, the focus stays and the sentence is told', async () => {
    const page = await open();
    await typed(page, february);
    await soon(() => status(page).innerText()).toContain('Answered');
    const sentence = await evidence(page).locator('.panel:not([hidden]) .answer-text').innerText();
    expect(sentence).toContain('Vladimir Putin');
    await evidence(page).locator('.event-card').first().waitFor();
    expect(askedIn(page)).toBe(february);
    const told = evidence(page).getByRole('status', { name: 'Evidence' });
    expect((await told.textContent())?.trim()).toBe(sentence);
    await soon(() => box(page).inputValue()).toBe(february);
    await soon(() => box(page).evaluate((input) => input === document.activeElement)).toBe(true);
    expect(await page.getByRole('listbox').count()).toBe(0);
    expect(complaints()).toEqual([]);
  });

  it('by mouse: a suggestion made from an entity, and an example of the start panel', async () => {
    const page = await open();
    await box(page).click();
    await combobox(page).waitFor();
    await page.keyboard.type('macron', { delay: 20 });
    await page.getByRole('option', { name: 'Who did Emmanuel Macron speak with?' }).click();
    await heading(page, 'Who did Emmanuel Macron speak with?').waitFor();
    await page.getByRole('button', { name: 'Back to everything' }).click();
    await evidence(page).getByRole('button', { name: 'What is disputed?' }).click();
    await heading(page, 'What is disputed?').waitFor();
    await soon(() => box(page).inputValue()).toBe('What is disputed?');
  });

  it('offers a typed question first, and a name as an entity', async () => {
    const page = await open();
    await page.keyboard.press('/');
    await page.keyboard.type('What did Putin say', { delay: 20 });
    await page.getByRole('option', { name: 'Vladimir Putin' }).waitFor();
    await soon(() => page.getByRole('option').first().innerText()).toContain('Ask: What did Putin say');
    await box(page).fill('');
    await page.keyboard.type('putin', { delay: 20 });
    await page.getByRole('group', { name: 'Entities' }).waitFor();
    await page.keyboard.press('Enter');
    await heading(page, 'Vladimir Putin').waitFor();
    await soon(() => box(page).inputValue()).toBe('');
  });

  it('tells what nothing is reported of from what was not understood, in words', async () => {
    const page = await open();
    await typed(page, 'Did Putin speak with Zelensky?');
    await soon(() => status(page).innerText()).toContain('Nothing is reported');
    await evidence(page).getByText('does not mean that nothing happened').first().waitFor();
    await typed(page, 'Who did Macron marry?');
    await soon(() => status(page).innerText()).toContain('Not understood');
    await evidence(page).locator('.ask-list button').first().waitFor();
  });

  it('lets the reader choose where a name can mean several', async () => {
    const page = await open();
    await typed(page, ambiguous);
    await soon(() => status(page).innerText()).toContain('Several can be meant');
    await evidence(page).getByRole('button', { name: 'Has Vladimir Putin spoken with Macron?' }).click();
    await heading(page, 'Has Vladimir Putin spoken with Macron?').waitFor();
    await soon(() => status(page).innerText()).toContain('Answered');
  });
});

describe('the address of an answer', () => {
  it('opens it again, in the language of the question', async () => {
    const page = await linked('Vad förnekade Ryssland?');
    await soon(() => box(page).inputValue()).toBe('Vad förnekade Ryssland?');
    await soon(() => evidence(page).locator('.answer-text').getAttribute('lang')).toBe('sv');
    await evidence(page).locator('.event-card').first().waitFor();
    expect(complaints()).toEqual([]);
  });

  it('is gone back and forward to, among questions and entities', async () => {
    const page = await linked(february);
    await evidence(page).locator('.lines').getByRole('link', { name: 'Joe Biden' }).click();
    await heading(page, 'Joe Biden').waitFor();
    expect(page.url()).toBe(`${server().url}/#/entity/joe-biden`);
    await typed(page, 'What is disputed?');
    await page.goBack();
    await heading(page, 'Joe Biden').waitFor();
    expect(askedIn(page)).toBeNull();
    await page.goBack();
    await heading(page, february).waitFor();
    await soon(() => box(page).inputValue()).toBe(february);
    await evidence(page).getByRole('button', { name: 'Forward' }).click();
    await heading(page, 'Joe Biden').waitFor();
    await evidence(page).getByRole('button', { name: 'Forward' }).click();
    await heading(page, 'What is disputed?').waitFor();
    expect(askedIn(page)).toBe('What is disputed?');
  });

  it('is copied, and the page says so', async () => {
    const page = await linked(february, { permissions: ['clipboard-read', 'clipboard-write'] });
    await evidence(page).getByRole('button', { name: 'Copy the link' }).click();
    await evidence(page).getByText('The link is copied.').waitFor();
    await soon(() => page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  });

  it('leads to the query behind it, to open in the query tab', async () => {
    const page = await linked(february);
    await evidence(page).getByText('The query behind this').click();
    await evidence(page).getByRole('button', { name: 'Open in the query tab' }).click();
    const variables = page.getByRole('textbox', { name: 'Variables' });
    await variables.waitFor();
    await soon(() => variables.innerText()).toContain('emmanuel-macron');
  });
});

describe('the parts of a reading', () => {
  it('are changed by mouse: another day leaves another answer, question and address', async () => {
    const page = await linked(february);
    await chip(page, 'when February 2022').click();
    const days = page.getByRole('dialog', { name: 'when' });
    await days.getByLabel('From').fill('2022-01-01');
    await days.getByLabel('To').fill('2022-01-31');
    await days.getByRole('button', { name: 'Ask this' }).click();
    const january = 'Who did Emmanuel Macron speak with in January 2022?';
    await heading(page, january).waitFor();
    expect(askedIn(page)).toBe(january);
    await soon(() => box(page).inputValue()).toBe(january);
    await chip(page, 'when January 2022').waitFor();
    await page.goBack();
    await heading(page, february).waitFor();
  });

  it('are changed by keyboard: another entity is searched and taken', async () => {
    const page = await linked(february);
    await chip(page, 'who Emmanuel Macron').focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: 'who' }).waitFor();
    // What the first letters find is there earlier, and is replaced when the whole word has been searched for.
    await Promise.all([
      page.waitForResponse((response) => response.request().postData()?.includes('"biden"') ?? false),
      page.keyboard.type('biden', { delay: 20 }),
    ]);
    const biden = page.getByRole('option', { name: 'Joe Biden' });
    await biden.waitFor();
    await page.keyboard.press('ArrowDown');
    await biden.and(page.locator('[data-focused]')).waitFor();
    await page.keyboard.press('Enter');
    await heading(page, 'Who did Joe Biden speak with in February 2022?').waitFor();
    await chip(page, 'who Joe Biden').waitFor();
  });

  it('are left out and added', async () => {
    const page = await linked(february);
    await chip(page, 'when').click();
    await page.getByRole('button', { name: 'Leave it out' }).click();
    await heading(page, 'Who did Emmanuel Macron speak with?').waitFor();
    await chip(page, 'how, add').click();
    await page.getByRole('option', { name: 'by phone' }).click();
    await chip(page, 'how by phone').waitFor();
    expect(askedIn(page)).toMatch(/^Who did Emmanuel Macron speak with by /);
  });

  it('say what failed, and are tried again', async () => {
    const page = await linked(february);
    await page.route('**/graphql', (route) =>
      (route.request().postData() ?? '').includes('query AskReading(') ? route.abort() : route.fallback(),
    );
    await chip(page, 'when').click();
    await page.getByRole('button', { name: 'Leave it out' }).click();
    await evidence(page).getByText('The server does not answer').waitFor();
    await page.unrouteAll();
    await evidence(page).getByRole('button', { name: 'Try again' }).click();
    await heading(page, 'Who did Emmanuel Macron speak with?').waitFor();
  });
});

describe('drawing an answer', () => {
  it('puts its relations and events on the canvas in one step, and takes all of it back', async () => {
    const page = await linked('What did Macron propose?');
    const shown = page.locator('.shown');
    const before = await shown.innerText();
    await evidence(page).getByRole('button', { name: 'Draw it' }).click();
    await evidence(page).getByText('Drawn and picked out: 5 entities and topics').waitFor();
    await placeOf(page, 'wider-ukraine-meeting');
    await placeOf(page, 'event macron-proposes-summit');
    const undo = page.getByRole('button', { name: 'Undo: draw an answer' });
    await undo.click();
    await page.waitForFunction(() => !window.__entente?.positionOf('event macron-proposes-summit'));
    expect(await shown.innerText()).toBe(before);
    await soon(() => page.getByRole('button', { name: 'Undo', exact: true }).isDisabled()).toBe(true);
  });
});

describe('the questions of the reader', () => {
  it('are examples at first, then offered in the empty box on the next visit too, and can be cleared', async () => {
    const page = await open();
    await page.keyboard.press('/');
    await page.getByRole('group', { name: 'Ask, for example' }).waitFor();
    await page.keyboard.press('Escape');
    await typed(page, february);
    await page.goto(server().url);
    await drawn(page);
    await box(page).click();
    const own = page.getByRole('group', { name: 'Your questions' });
    await own.getByRole('option', { name: february }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await heading(page, february).waitFor();
    await page.getByRole('button', { name: 'Back to everything' }).click();
    await box(page).click();
    await own.getByRole('option', { name: 'Clear your questions' }).click();
    await soon(() => page.evaluate(() => localStorage.getItem('entente.questions'))).toBe('[]');
  });
});

describe('an answer that is long in coming', () => {
  it('shows where it will stand, says what failed, and comes when the reader tries again', async () => {
    const page = await open();
    let answer = (): void => undefined;
    const waiting = new Promise<void>((resolve) => (answer = resolve));
    await page.route('**/graphql', async (route) => {
      if (!(route.request().postData() ?? '').includes('query Ask(')) return route.fallback();
      await waiting;
      return route.abort();
    });
    await page.keyboard.press('/');
    await combobox(page).waitFor();
    await page.keyboard.type(february);
    await page.keyboard.press('Enter');
    await evidence(page).locator('.panel:not([hidden]) .skeleton').waitFor();
    answer();
    await evidence(page).getByRole('heading', { name: 'This could not be loaded' }).waitFor();
    await page.unrouteAll();
    await evidence(page).getByRole('button', { name: 'Try again' }).click();
    await heading(page, february).waitFor();
  });

  it('is given up when the reader looks at something else', async () => {
    const page = await open();
    const given: string[] = [];
    const asks = (request: Request): boolean => (request.postData() ?? '').includes('query Ask(');
    page.on('requestfailed', (request) => {
      if (asks(request)) given.push(request.failure()?.errorText ?? '');
    });
    await page.route('**/graphql', (route) => (asks(route.request()) ? undefined : route.fallback()));
    // The panel shows its skeleton before it asks, too: as long as its own part of the page is on the way.
    const asked = page.waitForRequest(asks);
    await page.keyboard.press('/');
    await combobox(page).waitFor();
    await page.keyboard.type(february);
    await page.keyboard.press('Enter');
    await asked;
    await page.evaluate(() => (window.location.hash = '/entity/nato'));
    await heading(page, 'NATO').waitFor();
    await eventually(
      () => Promise.resolve(given),
      (errors) => expect(errors).toEqual(['net::ERR_ABORTED']),
    );
  });
});

const looks = [
  ['light, on a desktop', { colorScheme: 'light', viewport: desktop }],
  ['dark, on a desktop', { colorScheme: 'dark', viewport: desktop }],
  ['light, on a phone', { colorScheme: 'light', viewport: phone }],
  ['dark, on a phone', { colorScheme: 'dark', viewport: phone }],
] as const;

describe.each(looks)('%s', (_, options) => {
  it('axe finds nothing wrong with answers, chips and the list of the box, and nothing is too wide', async () => {
    const page = await linked(february, { ...options, reducedMotion: 'reduce' });
    const found: Record<string, unknown> = {};
    // What is open hides the rest from everybody but the eyes, which axe takes for a fault: it is looked at alone.
    const look = async (name: string, part = 'html') => {
      const { violations } = await new AxeBuilder({ page }).include(part).analyze();
      found[name] = violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
    };
    await evidence(page).locator('.event-card').first().waitFor();
    await evidence(page).getByText('The query behind this').click();
    await look('answer');
    await soon(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(options.viewport.width);
    await chip(page, 'when').click();
    await page.getByRole('dialog').waitFor();
    await look('days', '.chip-choice');
    await page.keyboard.press('Escape');
    await chip(page, 'how, add').click();
    await page.getByRole('listbox').waitFor();
    await look('media', '.chip-choice');
    await page.keyboard.press('Escape');
    await typed(page, ambiguous);
    await look('ambiguous');
    await box(page).fill('');
    await page.keyboard.type('macron', { delay: 20 });
    await page.getByRole('option', { name: 'Emmanuel Macron' }).first().waitFor();
    await look('box', '.suggestions');
    await look('field', '.search');
    expect(found).toEqual(Object.fromEntries(Object.keys(found).map((name) => [name, []])));
  });
});
