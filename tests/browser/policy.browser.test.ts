import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { patience, soon } from '../support/eventually.ts';
import { tool } from './canvas.ts';
import { clickOn, drawn, evidence, useBrowser, useVisitor } from './explorer.ts';

// What the policy keeps out is among the complaints of every test; here the page is gone through for that alone.
const { open, complaints } = useVisitor();

/** That a style sheet of a library has come in: without one nothing would be seen of a nonce that is not there. */
const hasSheetOf = (page: Page, selector: string): Promise<boolean> =>
  page.evaluate(
    (wanted) =>
      [...document.styleSheets].some((sheet) =>
        [...sheet.cssRules].some((rule) => rule.cssText.includes(wanted)),
      ),
    selector,
  );

describe('the policy of the page', () => {
  it('keeps nothing of ours out, in any tab, menu, dialog or layout', async () => {
    const page = await open();
    await clickOn(page, 'emmanuel-macron');
    await evidence(page).getByRole('heading', { name: 'Emmanuel Macron', level: 2 }).waitFor();
    for (const layout of ['In rings', 'By who speaks', 'By time', 'By what hangs'])
      await tool(page, 'Layout', layout);
    for (const name of ['Table', 'Matrix', 'List', 'Query']) {
      await page.getByRole('tab', { name, exact: true }).click();
      const tab = page.getByRole('tabpanel', { name, exact: true });
      await tab.locator('[role=rowheader], h2, .cm-content').first().waitFor();
    }
    await soon(() => hasSheetOf(page, '.cm-scroller')).toBe(true);
    await soon(() =>
      page
        .locator('.cm-scroller')
        .first()
        .evaluate((each) => getComputedStyle(each).display),
    ).toBe('flex');
    await page.getByRole('tab', { name: 'Graph', exact: true }).click();
    for (const button of ['Share …', 'Export …']) {
      await page.getByRole('button', { name: button }).click();
      await page.getByRole('dialog').waitFor();
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
    }
    await page.keyboard.press('Control+k');
    await page.getByRole('menuitem').first().waitFor();
    await page.keyboard.press('Escape');
    await soon(() => hasSheetOf(page, 'data-react-aria-pressable')).toBe(true);
    expect(complaints()).toEqual([]);
  });

  it('lets in no style and no script that is written into the page', async () => {
    const page = await open();
    const outcome = await page.evaluate(() => {
      document.body.insertAdjacentHTML(
        'beforeend',
        '<style>.top{display:none}</style><i id="styled" style="color:red">x</i><img src="x" onerror="window.hostileRan=1">',
      );
      const script = document.createElement('script');
      script.textContent = 'window.hostileRan = 1';
      document.body.append(script);
      return {
        ran: 'hostileRan' in window,
        isHidden: getComputedStyle(document.querySelector('.top') ?? document.body).display === 'none',
        colour: getComputedStyle(document.querySelector('#styled') ?? document.body).color,
      };
    });
    expect(outcome).toMatchObject({ ran: false, isHidden: false });
    expect(outcome.colour).not.toBe('rgb(255, 0, 0)');
    await soon(() => complaints().join('\n')).toMatch(/style-src-elem kept out inline/);
    await soon(() => complaints().join('\n')).toMatch(/script-src-attr kept out inline/);
    await soon(() => complaints().join('\n')).toMatch(/script-src-elem kept out inline/);
    expect(await page.evaluate(() => 'hostileRan' in window)).toBe(false);
  });
});

describe('the policy of other pages', () => {
  const { browser, server } = useBrowser();

  async function visit(
    at: string,
  ): Promise<{ page: Page; complaints: string[]; close: () => Promise<void> }> {
    const context = await browser().newContext({ locale: 'en-GB' });
    context.setDefaultTimeout(patience);
    const page = await context.newPage();
    const found: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') found.push(message.text());
    });
    page.on('pageerror', (error) => found.push(error.message));
    await page.goto(`${server().url}${at}`);
    return { page, complaints: found, close: () => context.close() };
  }

  it('keeps nothing of ours out of /embed', async () => {
    const { page, complaints: found, close } = await visit('/embed#/entity/russia');
    await drawn(page);
    expect(found).toEqual([]);
    await close();
  });

  it('runs GraphiQL, known by its hash, and no other script in its page', async () => {
    const { page, complaints: found, close } = await visit('/graphiql');
    await page.locator('.graphiql-query-editor .view-line').first().waitFor();
    await page.getByRole('button', { name: /Execute/ }).waitFor();
    expect(found).toEqual([]);
    const ran = await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'window.hostileRan = 1';
      document.body.append(script);
      return 'hostileRan' in window;
    });
    expect(ran).toBe(false);
    await close();
  });
});
