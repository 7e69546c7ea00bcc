import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, it } from '@jest/globals';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { pictureOf } from './canvas.ts';
import { soon } from '../support/eventually.ts';
import { evidence, phone, useVisitor } from './explorer.ts';

const { open, complaints } = useVisitor();

const tab = (page: Page) => page.getByRole('region', { name: 'Query', exact: true });
const editor = (page: Page) => tab(page).getByRole('textbox', { name: 'Query, in GraphQL' });
const variables = (page: Page) => tab(page).getByRole('textbox', { name: 'Variables' });
const button = (page: Page, name: string) => tab(page).getByRole('button', { name });
const result = (page: Page) => tab(page).locator('.query-result');

/** Opens the query tab with the query behind a panel, as one who looks at an entity does. */
async function openTab(options: BrowserContextOptions = {}): Promise<Page> {
  const page = await open('/entity/nato', options);
  await evidence(page).getByText('The query behind this').click();
  await evidence(page).getByRole('button', { name: 'Open in the query tab' }).click();
  await editor(page).waitFor();
  return page;
}

/** Puts a text into an editor as if it were typed there in one go. */
async function write(page: Page, text: string, field = editor(page)): Promise<void> {
  await field.click();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.press('Delete');
  await page.keyboard.insertText(text);
}

/** Writes a query, runs it and waits for its result. */
async function ask(page: Page, query: string, values = ''): Promise<void> {
  await write(page, values, variables(page));
  await write(page, query);
  await page.keyboard.press('ControlOrMeta+Enter');
  await result(page)
    .getByText(/^Answered in/)
    .waitFor();
}

const violations = async (page: Page) =>
  (await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => [id, nodes[0]?.html]);

describe('the query behind a panel', () => {
  it('opens in the query tab with its variables, runs there, and can be copied for a terminal', async () => {
    const page = await openTab({ permissions: ['clipboard-read', 'clipboard-write'] });
    await soon(() => editor(page).innerText()).toContain('query Entity(');
    await soon(() => variables(page).innerText()).toContain('"id": "nato"');
    await button(page, 'Run').click();
    await result(page)
      .getByText(/^Answered in/)
      .waitFor();
    await soon(() => result(page).locator('.json').innerText()).toContain('"name": "NATO"');
    await evidence(page).getByRole('button', { name: 'Copy as curl' }).click();
    await soon(() => page.evaluate(() => navigator.clipboard.readText())).toMatch(
      /^curl -sS 'http:\/\/127\.0\.0\.1:\d+\/graphql'/,
    );
    expect(complaints()).toEqual([]);
  });
});

describe('the editor', () => {
  it('completes fields of the schema, with what they mean', async () => {
    const page = await openTab();
    await write(page, '{ events { nodes { su');
    await page.keyboard.press('Control+Space');
    const offered = page.locator('.cm-tooltip-autocomplete li', { hasText: 'summary' });
    await offered.waitFor();
    await offered.click();
    await soon(() => editor(page).innerText()).toContain('nodes { summary');
  });

  it('marks what the schema does not have, and says so', async () => {
    const page = await openTab();
    await write(page, '{ events { nodes { sumary } } }');
    const mark = page.locator('.cm-lintRange-error', { hasText: 'sumary' });
    await mark.waitFor();
    await mark.hover();
    await page.getByText('Did you mean "summary"').first().waitFor();
  });

  it('tells of what the cursor stands on, and leads on to types and back', async () => {
    const page = await openTab();
    await write(page, '{ contacts { totalCount } }');
    await page.keyboard.press('Home');
    for (let step = 0; step < 4; step += 1) await page.keyboard.press('ArrowRight');
    const docs = tab(page).getByRole('region', { name: 'Docs' });
    await docs.getByRole('heading', { name: 'contacts' }).waitFor();
    await docs.getByText('Pairs that spoke with each other').waitFor();
    await docs.getByRole('button', { name: 'EventFilter' }).click();
    await docs.getByText('Events in which all of these took part.').waitFor();
    await docs.getByRole('button', { name: 'Back' }).click();
    await docs.getByRole('heading', { name: 'contacts' }).waitFor();
    await button(page, 'Docs').click();
    expect(await docs.count()).toBe(0);
  });

  it('puts a query in order and keeps its remarks', async () => {
    const page = await openTab();
    await write(page, '# who?\n{contacts{totalCount}}');
    await button(page, 'Put in order').click();
    await page.waitForFunction(
      () =>
        document.querySelector('.code.document .cm-content')?.textContent.includes('  contacts {') ?? false,
    );
    await soon(() => editor(page).innerText()).toContain('# who?');
  });

  it('keeps what is typed when another query comes, and over a visit', async () => {
    const page = await openTab();
    await write(page, '{ half a thought');
    await button(page, 'Examples').click();
    await page.getByRole('menuitem', { name: 'Who denied or rejected what' }).click();
    await soon(() => editor(page).innerText()).toContain('query Denials');
    await button(page, 'History').click();
    await page.getByRole('menuitem', { name: /^half/ }).click();
    await soon(() => editor(page).innerText()).toContain('{ half a thought');
    await editor(page).click();
    await page.keyboard.press('ControlOrMeta+z');
    await soon(() => editor(page).innerText()).toContain('query Denials');
    await page.reload();
    await evidence(page).getByText('The query behind this').waitFor();
    await soon(() => page.evaluate(() => localStorage.getItem('entente.query.draft'))).toContain(
      'query Denials',
    );
  });
});

describe('a run', () => {
  it('shows what was asked for and nothing else, as JSON and as a table that sorts', async () => {
    const page = await openTab();
    await ask(page, '{ contacts { nodes { a { name } count } } }');
    const json = await result(page).locator('.json').innerText();
    expect(json).toContain('"name": "Emmanuel Macron"');
    expect(json).not.toContain('__typename');
    expect(json).not.toContain('"id"');
    await result(page).getByRole('tab', { name: 'Table' }).click();
    const table = result(page).getByRole('grid');
    await soon(() => table.getByRole('columnheader').allInnerTexts()).toEqual(['a.name', 'count']);
    const counts = async () =>
      (await table.getByRole('row').locator('[role="gridcell"]').allInnerTexts()).map(Number);
    await table.getByRole('columnheader', { name: 'count' }).click();
    const up = await counts();
    expect(up).toEqual([...up].sort((a, b) => a - b));
    await table.getByRole('columnheader', { name: 'count' }).click();
    await soon(() => counts()).toEqual([...up].sort((a, b) => b - a));
    expect(new Set(up).size).toBeGreaterThan(1);
  });

  it('names what went wrong with its code, and leads to its place', async () => {
    const page = await openTab();
    await ask(page, '{\n  events(filter: { from: "someday" }) {\n    totalCount\n  }\n}');
    const faults = result(page).getByRole('alert');
    await faults.getByText('BAD_INPUT').waitFor();
    await faults.getByRole('button', { name: /^line 2, column \d+$/ }).click();
    await soon(() => editor(page).evaluate((field) => field === document.activeElement)).toBe(true);
  });

  it('names variables that are no JSON, a server that is away, and what can be answered all the same', async () => {
    const page = await openTab();
    await ask(page, '{ reach { last } }', '{"half');
    await result(page).getByText('The variables are not a JSON object').waitFor();
    await page.route('**/graphql', (route) => route.abort());
    await ask(page, '{ reach { last } }');
    await result(page).getByText('The server does not answer').waitFor();
    await page.unroute('**/graphql');
    await ask(page, '{ reach { last } event(id: "nothing") { date } }');
    await soon(() => result(page).locator('.json').innerText()).toContain('"event": null');
  });

  it('is answered as it was typed where what is needed to draw it makes it too large', async () => {
    const page = await openTab();
    await ask(page, tooLargeToDraw);
    expect(await result(page).getByRole('alert').count()).toBe(0);
    await result(page).getByRole('tab', { name: 'Table' }).click();
    await soon(() => result(page).getByRole('row').count()).toBeGreaterThan(20);
  });

  it('can be stopped', async () => {
    const page = await openTab();
    let go = () => {};
    const held = new Promise<void>((resolve) => (go = resolve));
    await page.route('**/graphql', async (route) => {
      await held;
      await route.abort();
    });
    await write(page, '{ reach { last } }');
    await page.keyboard.press('ControlOrMeta+Enter');
    await button(page, 'Stop').click();
    await button(page, 'Run').waitFor();
    await soon(() => result(page).innerText()).toContain('Nothing has been run yet');
    go();
  });

  it('is in the history, and can be saved under a name, renamed, opened and deleted', async () => {
    const page = await openTab();
    await ask(page, 'query Mine { reach { last } }');
    await button(page, 'Saved').click();
    const dialog = page.getByRole('dialog', { name: 'Saved' });
    await dialog.getByLabel('Name', { exact: true }).fill('the last day');
    await page.keyboard.press('Enter');
    await dialog.getByRole('button', { name: 'Rename the last day' }).click();
    await dialog.getByLabel('New name of the last day').fill('newest');
    await page.keyboard.press('Enter');
    await dialog.getByRole('button', { name: 'newest', exact: true }).waitFor();
    await page.keyboard.press('Escape');
    await write(page, '{ other }');
    await button(page, 'Saved').click();
    await dialog.getByRole('button', { name: 'newest', exact: true }).click();
    await soon(() => editor(page).innerText()).toContain('query Mine');
    await button(page, 'Saved').click();
    await dialog.getByRole('button', { name: 'Delete newest' }).click();
    await dialog.getByText('Nothing is saved yet.').waitFor();
    await page.keyboard.press('Escape');
    await button(page, 'History').click();
    await page.getByRole('menuitem', { name: /^Mine · / }).waitFor();
  });
});

/** Within the API's limits, and beyond them with the participants of every event besides. */
const tooLargeToDraw = `{ entities(first: 100) { nodes { name events(first: 100) { nodes { date claims {
  id paragraph sentence code record paraphrase date medium duration outcome
  dataset { id title license events } article { id title language published url }
} } } } } }`;

describe('a result on the canvas', () => {
  const denials = '{ events(filter: { kinds: [DENIED] }) { nodes { summary } } }';

  it('is added to the picture in one step that undo takes back', async () => {
    const page = await openTab();
    await ask(page, denials);
    await result(page)
      .getByText(/^Can be drawn: \d+ entities and topics/)
      .waitFor();
    await button(page, 'Add to the picture').click();
    await result(page)
      .getByText(/^Drawn and picked out/)
      .waitFor();
    await button(page, 'Show the picture').click();
    await page.getByRole('button', { name: 'Undo: draw an answer' }).waitFor();
    await page.waitForFunction(() => window.__entente?.positionOf('kill-list') ?? null);
    expect((await pictureOf(page)).nodes).toHaveProperty('emmanuel-macron');
    await page.getByRole('button', { name: 'Undo: draw an answer' }).click();
    await page.getByRole('button', { name: 'Redo: draw an answer' }).waitFor();
  });

  it('takes the place of the picture, and undo brings that back', async () => {
    const page = await openTab();
    await ask(page, denials);
    await button(page, 'Replace the picture').click();
    await button(page, 'Show the picture').click();
    await page.waitForFunction(() => window.__entente?.positionOf('kill-list') ?? null);
    const { nodes } = await pictureOf(page);
    expect(Object.keys(nodes)).toContain('kremlin');
    expect(Object.keys(nodes)).not.toContain('emmanuel-macron');
    await page.getByRole('button', { name: 'Undo: draw only a result' }).click();
    await page.waitForFunction(() => window.__entente?.positionOf('emmanuel-macron') ?? null);
  });

  it('says so where nothing of it hangs together with anything, and leads back', async () => {
    const page = await openTab();
    await ask(page, '{ entity(id: "afp") { name } }');
    await button(page, 'Replace the picture').click();
    await button(page, 'Show the picture').click();
    const notice = page.locator('.notice', { hasText: 'None of it is joined to anything' });
    await notice.getByRole('button', { name: 'Undo' }).click();
    await page.waitForFunction(() => window.__entente?.positionOf('emmanuel-macron') ?? null);
  });

  it('shows the queries that the picture is made from, each to open', async () => {
    const page = await open();
    await page.getByRole('toolbar').getByRole('button', { name: 'Queries' }).click();
    const dialog = page.getByRole('dialog', { name: 'The queries behind the picture' });
    await dialog.getByText('The busiest relations').click();
    await soon(() => dialog.locator('pre').first().innerText()).toContain('query Graph(');
    await dialog.getByRole('button', { name: 'Open in the query tab' }).click();
    await editor(page).waitFor();
    await soon(() => editor(page).innerText()).toContain('query Graph(');
    expect(await dialog.count()).toBe(0);
  });
});

describe('the query tab for everybody', () => {
  it.each([
    ['light', {}],
    ['dark', { colorScheme: 'dark' }],
    ['on a phone', { viewport: phone, hasTouch: true, isMobile: true }],
  ] satisfies [string, BrowserContextOptions][])(
    'has nothing that axe objects to, %s, and does not scroll sideways',
    async (_, options: BrowserContextOptions) => {
      const page = await openTab(options);
      await ask(page, '# all\n{ events(first: 50) { nodes { summary date standing origins } } }');
      expect(await violations(page)).toEqual([]);
      if (options.viewport) await button(page, 'Query').click();
      await write(page, '{ events { nodes { summary date sumary } } }');
      await page.locator('.cm-lintRange-error').first().waitFor();
      if (options.viewport) {
        expect(await violations(page)).toEqual([]);
        await button(page, 'Result').click();
      }
      await result(page).getByRole('tab', { name: 'Table' }).click();
      await result(page).getByRole('grid').waitFor();
      expect(await violations(page)).toEqual([]);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBeLessThanOrEqual(page.viewportSize()?.width ?? 0);
    },
  );

  it('lets keys alone lead into the editor and out of it', async () => {
    const page = await openTab();
    await button(page, 'Docs').focus();
    await page.keyboard.press('Tab');
    await soon(() => editor(page).evaluate((field) => field === document.activeElement)).toBe(true);
    await page.keyboard.press('Tab');
    expect(await editor(page).evaluate((field) => field === document.activeElement)).toBe(false);
  });
});
