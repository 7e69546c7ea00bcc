import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { loadData } from '../../../server/load/load.ts';
import { importAndTally } from '../../support/importAndTally.ts';
import { data } from '../../support/api.ts';
import { codedRows } from '../../support/codedRows.ts';
import { openOwnDatabase, type OwnDatabase } from '../../support/ownDatabase.ts';
import { startServer, type TestServer } from '../../support/server.ts';

/** Files of quadruples to try instead of made-up ones, parted by the path's own separator. */
const given = process.env['ENTENTE_TRUTH_FILES']?.split(path.delimiter);

/** How the codes of these labels are held; written down here a second time, from the CAMEO codebook. */
const held: Readonly<Record<string, 'PHONE' | 'IN_PERSON'>> = {
  'Discuss by telephone': 'PHONE',
  'Make a visit': 'IN_PERSON',
  'Host a visit': 'IN_PERSON',
  "Meet at a 'third' location": 'IN_PERSON',
};

/** A spelling without what files set or leave out: dots, brackets, one space or two, and of which kind. */
const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();

interface Pair {
  readonly names: readonly [string, string];
  readonly days: Set<string>;
}

/** The days on which pairs talked so, counted from the raw rows alone. */
function pairsOf(rows: readonly string[], medium: 'PHONE' | 'IN_PERSON'): Pair[] {
  const pairs = new Map<string, Pair>();
  for (const row of rows) {
    const [subject = '', relation = '', object = '', day = ''] = row.split('\t').map((field) => field.trim());
    if (held[relation] !== medium || subject === object) continue;
    const [one, other] = [subject, object].sort() as [string, string];
    const key = `${one}\t${other}`;
    const pair = pairs.get(key) ?? { names: [one, other], days: new Set<string>() };
    pair.days.add(day);
    pairs.set(key, pair);
  }
  return [...pairs.values()].sort((a, b) => b.days.size - a.days.size);
}

describe('imported data tells what its files do', () => {
  let folder: string;
  let database: OwnDatabase;
  let server: TestServer;
  const rows: string[] = [];
  const ids = new Map<string, string>();

  /** The entity that search finds under just this spelling; of several, as there are of `Congo`, the one that has no other name. */
  async function idOf(name: string): Promise<string> {
    const known = ids.get(name);
    if (known) return known;
    const { entities } = await data<{
      entities: { nodes: { id: string; name: string; names: { text: string }[] }[] };
    }>(
      server,
      'query ($name: String!) { entities(search: $name, first: 50) { nodes { id name names { text } } } }',
      { name },
    );
    const spelled = entities.nodes.filter(({ names }) =>
      names.some(({ text }) => lettersOf(text) === lettersOf(name)),
    );
    const found = spelled.length > 1 ? spelled.filter((one) => one.name === name) : spelled;
    expect({ name, found: found.length }).toEqual({ name, found: 1 });
    const id = found[0]?.id ?? '';
    ids.set(name, id);
    return id;
  }

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'entente-truth-'));
    database = await openOwnDatabase();
    await loadData(database);
    let files = given;
    if (!files) {
      const all = codedRows(4000);
      files = [path.join(folder, 'one.tsv'), path.join(folder, 'two.tsv')];
      await writeFile(files[0] ?? '', all.slice(0, 2500).join('\n'));
      await writeFile(files[1] ?? '', `${all.slice(2500).join('\n')}\n`);
    }
    for (const file of files) {
      rows.push(...(await readFile(file, 'utf8')).split('\n').filter(Boolean));
      const bad: string[] = [];
      await importAndTally(database, file, {
        ...{ dataset: 'truth', isDryRun: false, onProgress: () => undefined },
        onBad: ({ reason }) => bad.push(reason),
      });
      expect(bad.filter((reason) => !reason.includes('themselves'))).toEqual([]);
    }
    server = await startServer({ database });
  });
  afterAll(async () => {
    await server.close();
    await database.remove();
    await rm(folder, { recursive: true, force: true });
  });

  it.each(['PHONE', 'IN_PERSON'] as const)(
    'of who talked, %s: pairs, counts, first and last days',
    async (medium) => {
      const pairs = pairsOf(rows, medium);
      expect(pairs.length).toBeGreaterThan(100);
      // The busiest, and some of those who met once.
      for (const { names, days } of [...pairs.slice(0, 100), ...pairs.slice(-30)]) {
        const participants = await Promise.all(names.map(idOf));
        const { contacts } = await data<{
          contacts: { nodes: { count: number; first: string; last: string }[] };
        }>(
          server,
          'query ($filter: EventFilter) { contacts(filter: $filter) { nodes { count first last } } }',
          // The five articles tell of other years.
          { filter: { participants, media: [medium], datasets: ['truth'] } },
        );
        const sorted = [...days].sort();
        expect({ names, contacts: contacts.nodes }).toEqual({
          names,
          contacts: [{ count: days.size, first: sorted[0], last: sorted.at(-1) }],
        });
      }
      const { contacts } = await data<{ contacts: { totalCount: number } }>(
        server,
        'query ($filter: EventFilter) { contacts(filter: $filter, first: 1) { totalCount } }',
        { filter: { media: [medium], datasets: ['truth'] } },
      );
      expect(contacts.totalCount).toBe(pairs.length);
    },
  );

  it('of everybody, under their own spelling', async () => {
    const names = new Set(
      rows.flatMap((row) => {
        const [subject = '', , object = ''] = row.split('\t').map((field) => field.trim());
        return subject === object ? [] : [subject, object];
      }),
    );
    for (const name of names) await idOf(name);
  });

  it('of when they talked, in events, timeline, facets and graph alike', async () => {
    const filter = { media: ['PHONE'], kinds: ['SPOKE_WITH'], datasets: ['truth'] };
    const pairs = pairsOf(rows, 'PHONE');
    const days = pairs.flatMap((pair) => [...pair.days]);
    const months = new Map<string, number>();
    for (const day of days) months.set(day.slice(0, 7), (months.get(day.slice(0, 7)) ?? 0) + 1);

    const told = await data<{
      events: { totalCount: number };
      timeline: { start: string; count: number }[];
      facets: { media: { medium: string; count: number }[] };
    }>(
      server,
      `query ($filter: EventFilter) {
        events(filter: $filter, first: 1) { totalCount }
        timeline(filter: $filter, bucket: MONTH) { start count }
        facets(filter: $filter) { media { medium count } }
      }`,
      { filter },
    );
    expect(told.events.totalCount).toBe(days.length);
    expect(told.timeline.map(({ start, count }) => [start.slice(0, 7), count])).toEqual(
      [...months].sort(([one], [other]) => (one < other ? -1 : 1)),
    );
    // A facet is counted without the filter's own word of it.
    expect(told.facets.media).toContainEqual({ medium: 'PHONE', count: days.length });

    const [first] = pairs;
    const ends = await Promise.all((first?.names ?? []).map(idOf));
    const { graph } = await data<{ graph: { relations: { count: number; first: string; last: string }[] } }>(
      server,
      `query ($filter: EventFilter, $among: [ID!]) {
        graph(filter: $filter, among: $among) { relations { count first last } }
      }`,
      { filter, among: ends },
    );
    const sorted = [...(first?.days ?? [])].sort();
    expect(graph.relations).toEqual([{ count: sorted.length, first: sorted[0], last: sorted.at(-1) }]);
  });

  it('down to a claim for each row', async () => {
    const [first] = pairsOf(rows, 'PHONE');
    const names = first?.names ?? ['', ''];
    const told = new Map<string, number>();
    for (const row of rows) {
      const [subject = '', relation = '', object = '', day = ''] = row
        .split('\t')
        .map((field) => field.trim());
      if (held[relation] === 'PHONE' && names.toString() === [subject, object].sort().toString())
        told.set(day, (told.get(day) ?? 0) + 1);
    }
    const filter = {
      participants: await Promise.all(names.map(idOf)),
      media: ['PHONE'],
      datasets: ['truth'],
    };
    const { events } = await data<{
      events: { nodes: { id: string; date: string; summary: string; claims: { id: string }[] }[] };
    }>(
      server,
      `query ($filter: EventFilter) {
        events(filter: $filter, newestFirst: false, first: 100) { nodes { id date summary claims { id } } }
      }`,
      { filter },
    );
    const expected = [...told].sort(([one], [other]) => (one < other ? -1 : 1)).slice(0, 100);
    expect(events.nodes.map(({ date, claims }) => [date, claims.length])).toEqual(expected);

    const [event] = events.nodes;
    for (const name of names) expect(event?.summary).toContain(name);
    const { claim } = await data<{ claim: Record<string, unknown> }>(
      server,
      `query ($id: ID!) {
        claim(id: $id) { code paraphrase dataset { id } event { id } article { published claims { id } } }
      }`,
      { id: event?.claims[0]?.id },
    );
    expect(claim).toMatchObject({
      ...{ code: '041', dataset: { id: 'truth' }, event: { id: event?.id } },
      article: { published: event?.date },
    });
  });

  it('in answers to questions', async () => {
    const pairs = pairsOf(rows, 'PHONE');
    const days = pairs.flatMap((pair) => [...pair.days]).sort();
    const month = days[Math.floor(days.length / 2)]?.slice(0, 7) ?? '';
    const inWords = new Intl.DateTimeFormat('en', { month: 'long', year: 'numeric', timeZone: 'UTC' });
    for (const name of pairs.slice(0, 5).map(({ names }) => names[0])) {
      const others = pairs.flatMap(({ names, days: on }) =>
        names.includes(name) && [...on].some((day) => day.startsWith(month))
          ? names.filter((other) => other !== name)
          : [],
      );
      const { ask } = await data<{ ask: { status: string; entities: { id: string }[]; text: string } }>(
        server,
        'query ($question: String!) { ask(question: $question) { status text entities { id } } }',
        { question: `Who did ${name} speak with by phone in ${inWords.format(new Date(`${month}-15`))}?` },
      );
      const expected = await Promise.all(others.map(idOf));
      expect({ name, status: ask.status, who: ask.entities.map(({ id }) => id).sort() }).toEqual({
        ...{ name, status: expected.length > 0 ? 'ANSWERED' : 'NOTHING_FOUND', who: expected.sort() },
      });
    }
  });

  it('in paths from one to another', async () => {
    const neighbours = new Map<string, Set<string>>();
    for (const { names } of pairsOf(rows, 'IN_PERSON'))
      for (const [one, other] of [names, names.toReversed()] as [string, string][])
        neighbours.set(one, (neighbours.get(one) ?? new Set()).add(other));
    const [from = ''] = neighbours.keys();
    const hops = new Map([[from, 0]]);
    for (const [name, far] of hops)
      for (const next of neighbours.get(name) ?? []) if (!hops.has(next)) hops.set(next, far + 1);
    for (const far of [1, 2, 3]) {
      const to = [...hops].find(([, distance]) => distance === far)?.[0];
      if (to === undefined) continue;
      const { paths } = await data<{ paths: { entities: { id: string }[] }[] }>(
        server,
        `query ($from: ID!, $to: ID!, $filter: EventFilter) {
          paths(from: $from, to: $to, filter: $filter, first: 1) { entities { id } }
        }`,
        {
          ...{ from: await idOf(from), to: await idOf(to) },
          filter: { media: ['IN_PERSON'], datasets: ['truth'] },
        },
      );
      expect({ from, to, hops: (paths[0]?.entities.length ?? 0) - 1 }).toEqual({ from, to, hops: far });
    }
  });

  it('and keeps a claim for each row', async () => {
    const self = rows.filter((row) => row.split('\t')[0]?.trim() === row.split('\t')[2]?.trim()).length;
    const { datasets } = await data<{ datasets: { id: string; events: number }[] }>(
      server,
      '{ datasets { id events } }',
    );
    const events = datasets.find(({ id }) => id === 'truth')?.events ?? 0;
    expect(events).toBeGreaterThan(0);
    expect(events).toBeLessThan(rows.length - self);
  });
});
