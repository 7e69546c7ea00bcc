import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { Exported } from '../../client/export/exported.ts';
import { python } from '../support/python.ts';
import { closeTool, pictureOf, tool } from './canvas.ts';
import { eventually } from '../support/eventually.ts';
import { exportAs, exportDialog, openExportDialog } from './exportDialog.ts';
import { clickOn, phone, placeOf, useVisitor } from './explorer.ts';

const { open, complaints, server } = useVisitor();
const reader = path.resolve(import.meta.dirname, '../client/export/read.py');

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'entente-exports-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** What the page itself says is shown. */
async function shownOn(page: Page) {
  const text = await page.locator('.shown p').innerText();
  const [entities = NaN, topics = NaN, relations = NaN] = (text.match(/\d+/g) ?? []).map(Number);
  return { entities, topics, relations };
}

interface Read {
  readonly nodes: readonly Readonly<Record<string, unknown>>[];
  readonly edges: readonly Readonly<Record<string, unknown>>[];
}
type Row = Readonly<Record<string, string>>;

describe('an export of the canvas', () => {
  it('holds of people who count as whom they speak for just the events that each line counts', async () => {
    const page = await open();
    await tool(page, 'Show', 'People as whom they speak for');
    await closeTool(page);
    await eventually(
      () => pictureOf(page),
      ({ nodes }) => expect(Object.keys(nodes)).not.toContain('vladimir-putin'),
    );
    await openExportDialog(page);
    const [file = ''] = await exportAs(page, folder, /^JSON/);
    const data = JSON.parse(await readFile(file, 'utf8')) as Exported;
    const told = data.relations.filter(({ kind }) => kind !== 'REPRESENTS');
    expect(told.map(({ id }) => id)).toContain('SPOKE_WITH france russia');
    expect(told.filter(({ count, events }) => count !== events.length)).toEqual([]);
  });

  it('holds in every data format what the page shows, down to article and paragraph', async () => {
    const page = await open();
    const shown = await shownOn(page);
    const nodes = shown.entities + shown.topics;
    await openExportDialog(page);
    await exportDialog(page).getByLabel('Title').fill('A winter, “as told”');

    const [jsonFile = ''] = await exportAs(page, folder, /^JSON/);
    expect(path.basename(jsonFile)).toMatch(/^entente-\d{4}-\d\d-\d\d\.json$/);
    const data = JSON.parse(await readFile(jsonFile, 'utf8')) as Exported;
    expect(data.about).toMatchObject({ title: 'A winter, “as told”', language: 'en', filter: {} });
    expect(data.nodes).toHaveLength(nodes);
    const told = data.relations.filter(({ kind }) => kind !== 'REPRESENTS');
    expect(told).toHaveLength(shown.relations);
    // Each relation has as many events as its line counts, and each event an account with its article.
    expect(told.filter(({ count, events }) => count !== events.length)).toEqual([]);
    const claimed = new Set(data.claims.map(({ event }) => event));
    expect(data.events.filter(({ id }) => !claimed.has(id))).toEqual([]);
    const call = data.relations.find(({ id }) => id === 'SPOKE_WITH emmanuel-macron vladimir-putin');
    expect(call).toMatchObject({ sourceName: 'Emmanuel Macron', targetName: 'Vladimir Putin' });
    expect(call?.outlets.length).toBeGreaterThan(0);
    for (const { article, paragraph } of data.claims) {
      expect([article.id, Number(paragraph) > 0 || paragraph === null]).toEqual([article.id, true]);
      expect(article.published).toMatch(/^20/);
    }

    const csvs = await exportAs(page, folder, /^CSV/, 3);
    expect(csvs.map((file) => path.basename(file).slice('entente-2026-11-27'.length))).toEqual([
      '-relations.csv',
      '-events.csv',
      '-claims.csv',
    ]);
    const [relations, events, claims] = (await python(reader, 'csv', ...csvs)) as readonly (readonly Row[])[];
    expect(relations).toHaveLength(data.relations.length);
    expect(events).toHaveLength(data.events.length);
    expect(claims).toHaveLength(data.claims.length);
    const eventIds = new Set(events?.map(({ id }) => id));
    expect(claims?.filter(({ event }) => !eventIds.has(event))).toEqual([]);

    for (const [name, kind] of [
      [/^GraphML/, 'graphml'],
      [/^GEXF/, 'gexf'],
    ] as const) {
      const files = await exportAs(page, folder, name);
      const [graph] = (await python(reader, kind, ...files)) as readonly Read[];
      expect(graph?.nodes).toHaveLength(nodes);
      expect(graph?.edges).toHaveLength(data.relations.length);
      const edge = graph?.edges.find(
        ({ kind: of, source, target }) => `${String(of)} ${String(source)} ${String(target)}` === call?.id,
      );
      expect(edge).toMatchObject({ count: call?.count, standing: call?.standing, last: call?.last });
      expect(JSON.parse(String(edge?.['events']))).toHaveLength(call?.count ?? 0);
    }
    expect(complaints()).toEqual([]);
  });

  it('draws as SVG all that the canvas draws, with title, day and legend', async () => {
    const page = await open();
    const picture = await pictureOf(page);
    await openExportDialog(page);
    const title = await exportDialog(page).getByLabel('Title').inputValue();
    expect(title).toContain('Joe Biden');
    const files = await exportAs(page, folder, /^SVG/);
    const [elements] = (await python(reader, 'xml', ...files)) as readonly (readonly Row[])[];
    const ids = (name: string) =>
      elements?.filter((each) => each['class'] === name).map((each) => each['data-id']);
    expect(ids('node')?.sort()).toEqual(Object.keys(picture.nodes).sort());
    expect(ids('line')?.sort()).toEqual([...picture.lines]);
    const words = elements?.filter(({ tag }) => tag === 'text').map(({ text }) => text);
    const year = String(new Date().getFullYear());
    expect(words).toEqual(
      expect.arrayContaining([
        ...[title, 'Vladimir Putin', 'denied, rejected', 'reported once ◔', 'people'],
        expect.stringMatching(new RegExp(`Exported \\d+ \\w+ ${year} from Entente`)),
        expect.stringMatching(/^Reported by: .*NBC News/),
      ]),
    );
    // It carries its fonts, as nothing is fetched where it is opened.
    const svg = await readFile(files[0] ?? '', 'utf8');
    expect(svg).toContain('url(data:font/woff2;base64,');
    expect(svg.replaceAll('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:/);
    expect(complaints()).toEqual([]);
  });

  it('is a PNG with twice the pixels at 2×, of the colours of the theme', async () => {
    const sizes: (readonly [number, number])[] = [];
    const page = await open('', { colorScheme: 'dark' });
    await openExportDialog(page);
    for (const scale of [1, 2]) {
      await exportDialog(page).getByLabel('Size').selectOption(String(scale));
      const [file = ''] = await exportAs(page, folder, /^PNG/);
      const bytes = await readFile(file);
      expect(bytes.toString('latin1', 1, 4)).toBe('PNG');
      sizes.push([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]);
      const colours = await coloursOf(page, bytes.toString('base64'));
      // The dark canvas is most of it, and there are people and talks on it.
      expect(colours[0]?.[0]).toBe('18,22,29');
      expect(colours.map(([colour]) => colour)).toContain('106,169,247');
    }
    expect(complaints()).toEqual([]);
    const [[width, height] = [0, 0], double] = sizes;
    expect(width).toBeGreaterThan(700);
    expect(double).toEqual([2 * width, 2 * height]);
  });

  it('follows the filter and says why nothing came, and a second try brings it', async () => {
    const page = await open();
    await page.getByRole('button', { name: 'Only denied, rejected' }).click();
    await page.getByRole('button', { name: 'Clear the filter' }).waitFor();
    await openExportDialog(page);
    const isForExport = (body: string | null) => body?.includes('query ExportedEvents') ?? false;
    await page.route(`${server().url}/graphql`, (route) =>
      isForExport(route.request().postData()) ? route.abort() : route.continue(),
    );
    await exportDialog(page).getByRole('radio', { name: /^JSON/ }).check();
    await exportDialog(page).getByRole('button', { name: 'Export', exact: true }).click();
    await exportDialog(page).getByRole('alert').getByText('The server does not answer').waitFor();
    await page.unroute(`${server().url}/graphql`);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      exportDialog(page).getByRole('button', { name: 'Try again' }).click(),
    ]);
    const file = path.join(folder, 'filtered.json');
    await download.saveAs(file);
    const data = JSON.parse(await readFile(file, 'utf8')) as Exported;
    expect(data.about.filter).toEqual({ kinds: ['DENIED', 'REJECTED'] });
    expect(data.relations.length).toBeGreaterThan(0);
    expect(data.relations.filter(({ kind }) => !['DENIED', 'REJECTED', 'REPRESENTS'].includes(kind))).toEqual(
      [],
    );
    expect(data.events.filter(({ kind }) => !['DENIED', 'REJECTED'].includes(kind))).toEqual([]);
  });

  it('holds of what was expanded for some days the events of these days', async () => {
    const page = await open();
    await clickOn(page, 'kremlin');
    await page.keyboard.press('e');
    const expanding = page.getByRole('dialog', { name: 'Expand the Kremlin' });
    await expanding.getByLabel('From', { exact: true }).fill('2021-12-04');
    await expanding.getByRole('button', { name: /^Bring/ }).click();
    await placeOf(page, 'putin-biden-digital-meeting');
    await openExportDialog(page);
    const [file = ''] = await exportAs(page, folder, /^JSON/);
    const data = JSON.parse(await readFile(file, 'utf8')) as Exported;
    // Of two statements the older lies before.
    const stated = data.relations.find(({ id }) => id === 'STATED kremlin putin-biden-digital-meeting');
    expect(stated).toMatchObject({ count: 1, events: [expect.any(String)] });
    const told = data.relations.filter(({ kind }) => kind !== 'REPRESENTS');
    expect(told.filter(({ count, events }) => count !== events.length)).toEqual([]);
  });

  it('can be cancelled while events are on their way', async () => {
    const page = await open();
    await openExportDialog(page);
    await page.route(`${server().url}/graphql`, () => undefined);
    await exportDialog(page).getByRole('button', { name: 'Export', exact: true }).click();
    await exportDialog(page).getByRole('progressbar').waitFor();
    await exportDialog(page).getByRole('button', { name: 'Cancel' }).click();
    await exportDialog(page).getByRole('button', { name: 'Export', exact: true }).waitFor();
    await page.keyboard.press('Escape');
    await exportDialog(page).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Export …' }).and(page.locator(':focus')).waitFor();
  });
});

/** The colours of a PNG as "red,green,blue" with how many pixels have them, most first. */
const coloursOf = (page: Page, base64: string): Promise<[string, number][]> =>
  page.evaluate(async (text) => {
    const image = new Image();
    image.src = `data:image/png;base64,${text}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.naturalWidth;
    canvas.height = image.naturalHeight;
    const context = canvas.getContext('2d');
    if (!context) return [];
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
    const counts = new Map<string, number>();
    for (let at = 0; at < data.length; at += 4) {
      const colour = data.slice(at, at + 3).join(',');
      counts.set(colour, (counts.get(colour) ?? 0) + 1);
    }
    return [...counts].sort(([, a], [, b]) => b - a).slice(0, 40);
  }, base64);

describe.each(['light', 'dark'] as const)('the dialog, %s,', (colorScheme) => {
  it('passes axe at both sizes, and nothing of it lies outside of a phone', async () => {
    for (const viewport of [undefined, phone]) {
      const page = await open('', { colorScheme, reducedMotion: 'reduce', ...(viewport && { viewport }) });
      await openExportDialog(page);
      const before = await new AxeBuilder({ page }).analyze();
      await exportAs(page, folder, /^CSV/, 3);
      const after = await new AxeBuilder({ page }).analyze();
      const faults = [...before.violations, ...after.violations];
      expect(faults.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      const beyond = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(beyond).toBeLessThanOrEqual(0);
    }
  });
});
