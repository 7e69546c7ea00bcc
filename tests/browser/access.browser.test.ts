import { describe, expect, it } from '@jest/globals';
import { AxeBuilder } from '@axe-core/playwright';
import { readConfig } from '../../server/config.ts';
import { guardOf } from '../../server/guard/guard.ts';
import { tokensIn } from '../../server/guard/tokens.ts';
import { patience } from '../support/eventually.ts';
import { startServer } from '../support/server.ts';
import { drawn, phone, useBrowser } from './explorer.ts';

const reader = 'reader-0123456789abcdef';
const operator = 'operator-0123456789abcdef';

const roleOf = tokensIn(`reader ${reader}\noperator ${operator}`, 'tokens');
const { browser, server } = useBrowser(() =>
  startServer({ guard: { ...guardOf(readConfig({})), access: { anybody: null, roleOf } } }),
);

async function visit(address: string) {
  const context = await browser().newContext({ viewport: phone, locale: 'en-GB' });
  context.setDefaultTimeout(patience);
  const page = await context.newPage();
  await page.goto(`${server().url}${address}`);
  return page;
}

describe('a server that asks for a token', () => {
  it('shows nothing of the graph without one, says when it is wrong, and what was wanted when it is right', async () => {
    const page = await visit('/#/entity/nato');
    const field = page.getByLabel('Token');
    await field.waitFor();
    expect(await page.locator('body').innerText()).not.toContain('NATO');
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

    await field.fill('no-such-token');
    await field.press('Enter');
    await page.getByRole('alert').getByText('does not know the token').waitFor();
    await field.fill(reader);
    await page.getByRole('button', { name: 'Show the graph' }).click();
    await drawn(page, 'emmanuel-macron');
    await page.getByRole('heading', { name: 'NATO', level: 2, exact: true }).waitFor();

    // Until the browser is closed it is not asked for again; scripts do not see it.
    await page.reload();
    await drawn(page, 'emmanuel-macron');
    expect(await page.evaluate(() => document.cookie)).toBe('');
    await page.context().close();
  });

  it('lets an operator’s browser into the editor', async () => {
    const page = await visit('/');
    await page.getByLabel('Token').fill(operator);
    await page.keyboard.press('Enter');
    await drawn(page, 'emmanuel-macron');
    const editor = await page.goto(`${server().url}/graphiql`);
    expect(editor?.status()).toBe(200);
    expect((await page.goto(`${server().url}/metrics`))?.status()).toBe(200);
    await page.context().close();
  });

  it('says within a page of another what can be done', async () => {
    const page = await visit('/embed');
    await page.getByRole('link', { name: 'Open Entente in a tab of its own' }).waitFor();
    await page.context().close();
  });
});
