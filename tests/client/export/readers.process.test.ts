import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Exported } from '../../../client/export/exported.ts';
import { csv } from '../../../client/export/formats/csv.ts';
import type { DataFormat } from '../../../client/export/formats/format.ts';
import { gexf } from '../../../client/export/formats/gexf.ts';
import { graphml } from '../../../client/export/formats/graphml.ts';
import { plainText } from '../../../client/export/plainText.ts';
import { posterOf } from '../../../client/export/picture/posterOf.ts';
import { python } from '../../support/python.ts';
import { nastyExport } from './nasty.ts';
import { drawingWith } from './drawings.ts';

const reader = path.join(import.meta.dirname, 'read.py');
const seed = Date.now() % 2 ** 31;
/** Starting Python takes longer than reading: all samples are read at once. */
const samples = fc.sample(nastyExport, { numRuns: 150, seed });

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'entente-exports-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

let files = 0;
/** Writes texts into files and reads them back, in one go. */
async function readBack<Found>(kind: string, texts: readonly string[]): Promise<readonly Found[]> {
  const paths = await Promise.all(
    texts.map(async (text) => {
      const file = path.join(folder, `${files++}.${kind}`);
      await writeFile(file, text);
      return file;
    }),
  );
  return (await python(reader, kind, ...paths)) as readonly Found[];
}

const written = (format: DataFormat, part = 0): string[] =>
  samples.map((data) => format.write(data)[part]?.content as string);

interface Graph {
  readonly about: Readonly<Record<string, unknown>>;
  readonly nodes: readonly Readonly<Record<string, unknown>>[];
  readonly edges: readonly Readonly<Record<string, unknown>>[];
}

/** What every reader of graphs must find; NetworkX leaves out a text of which nothing is left. */
function expectGraph({ nodes, edges }: Graph, data: Exported, index: number): void {
  const at = `sample ${index} of seed ${seed}`;
  expect([at, nodes.map(({ id }) => id)]).toEqual([at, ['a', 'b']]);
  for (const [place, node] of data.nodes.entries()) {
    expect([at, nodes[place]?.['name'] ?? '']).toEqual([at, plainText(node.name)]);
    expect(nodes[place]).toMatchObject({ kind: 'PERSON', count: 1, first: '2022-02-20', last: '2022-02' });
  }
  expect([at, edges.length]).toEqual([at, 2]);
  for (const relation of data.relations) {
    const edge = edges.find(({ kind }) => kind === relation.kind);
    expect([at, edge?.['sourceName'] ?? '']).toEqual([at, plainText(relation.sourceName)]);
    expect([at, edge?.['outlets'] ?? '']).toEqual([at, plainText(relation.outlets[0]?.name ?? '')]);
    expect(edge).toMatchObject({
      ...{ source: 'a', target: 'b', count: 1, first: '2022-02-20', standing: 'DISPUTED' },
      ...{ directed: relation.kind !== 'SPOKE_WITH', leftOut: false },
    });
    // JSON escapes control characters, so that the events come back whole.
    const [event] = JSON.parse(String(edge?.['events'])) as { readonly summary: string }[];
    expect(plainText(event?.summary ?? '')).toBe(plainText(data.events[0]?.summary ?? ''));
  }
}

describe('GraphML', () => {
  it('is read by NetworkX with every name, count, date, standing, outlet and event as it went in', async () => {
    const found = await readBack<Graph>('graphml', written(graphml));
    for (const [index, data] of samples.entries()) {
      const read = found[index] as Graph;
      expectGraph(read, data, index);
      expect(read.about['title'] ?? '').toBe(plainText(data.about.title));
      expect(read.about).toMatchObject({ exported: '2026-11-27', language: 'en', filter: '{}' });
      expect(read.nodes[0]).toMatchObject({ x: 1.5, y: -2 });
    }
  });
});

describe('GEXF', () => {
  it('is read by NetworkX with every name, count, date, standing, outlet and event as it went in', async () => {
    const found = await readBack<Graph>('gexf', written(gexf));
    for (const [index, data] of samples.entries()) {
      const read = found[index] as Graph;
      expectGraph(read, data, index);
      expect(read.nodes[0]).toMatchObject({ viz: { position: { x: 1.5, y: 2, z: 0 } } });
    }
  });
});

describe('CSV', () => {
  /** As a spreadsheet shows it: what would be a formula begins with an apostrophe. */
  const cell = (text: string): string =>
    plainText(text).replace(/^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/, "'$&");
  type Row = Readonly<Record<string, string>>;

  it("is read by Python's csv module as three tables whose ids join them", async () => {
    const [relations, events, claims] = await Promise.all(
      ['relations', 'events', 'claims'].map((_, part) => readBack<readonly Row[]>('csv', written(csv, part))),
    );
    for (const [index, data] of samples.entries()) {
      const [one, two] = relations?.[index] ?? [];
      expect(one).toMatchObject({
        ...{ id: 'SPOKE_WITH a b', source: 'a', target: 'b', count: '1', directed: 'false', events: 'e' },
        ...{ sourceName: cell(data.relations[0]?.sourceName ?? ''), last: '', exported: '2026-11-27' },
      });
      expect(two?.['targetName']).toBe(cell(data.relations[1]?.targetName ?? ''));
      const [event] = events?.[index] ?? [];
      expect(event).toMatchObject({
        ...{ id: 'e', date: "'-0044", standing: 'DISPUTED', relations: 'SPOKE_WITH a b; PROPOSED a b' },
        summary: cell(data.events[0]?.summary ?? ''),
        participants: cell(`${data.events[0]?.participants[0]?.name ?? ''} (INITIATOR)`),
      });
      const [claim] = claims?.[index] ?? [];
      const given = data.claims[0];
      expect(claim).toMatchObject({
        ...{ id: 'c', event: 'e', article: 'article', published: '2022-02-21', paragraph: '3' },
        outlet: cell(given?.article.outlet?.name ?? ''),
        url: cell(given?.article.url ?? ''),
        attributedTo: cell(given?.attributedTo[0]?.name ?? ''),
        paraphrase: cell(given?.paraphrase ?? ''),
      });
      for (const value of [relations, events, claims].flatMap((tables) =>
        (tables?.[index] ?? []).flatMap((row) => Object.values(row)),
      ))
        expect(value).not.toMatch(/^[=+\-@\t\r]/);
    }
  });
});

describe('SVG', () => {
  it("is read by Python's XML parser, with every name in the title of its node", async () => {
    const names = samples.map(({ nodes }) => nodes.map(({ name }) => name));
    const posters = samples.map(({ about, nodes }) =>
      posterOf(
        {
          ...{ under: [], legend: [], notes: [], axis: null },
          title: about.title,
          drawing: drawingWith(nodes),
        },
        { palette: () => '#123456', measure: () => (text) => text.length * 7, fonts: '' },
      ),
    );
    const found = await readBack<readonly { readonly tag: string; readonly text: string | null }[]>(
      'xml',
      posters.map(({ svg }) => svg),
    );
    for (const [index, read] of found.entries()) {
      const titles = read.filter(({ tag }) => tag === 'title').map(({ text }) => text ?? '');
      expect(titles).toEqual([samples[index]?.about.title ?? '', ...(names[index] ?? [])].map(plainText));
    }
  });
});
