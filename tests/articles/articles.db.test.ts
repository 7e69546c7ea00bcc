import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { data } from '../support/api.ts';
import { startServer, type TestServer } from '../support/server.ts';

/** What a reader of the five articles knows must be found through the API. */
let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

interface Named {
  readonly id: string;
  readonly name: string;
}
interface Told {
  readonly id: string;
  readonly kind: string;
  readonly date: string | null;
  readonly medium: string | null;
  readonly duration: string | null;
  readonly summary: string;
  readonly standing: string;
  readonly origins: number;
  readonly participants: readonly { readonly role: string; readonly entity: Named }[];
  readonly claims: readonly {
    readonly paraphrase: string;
    readonly paragraph: number;
    readonly duration: string | null;
    readonly article: { readonly id: string };
  }[];
  readonly about: readonly { readonly id: string; readonly title: string }[];
}
const told = `id kind date medium duration summary standing origins participants { role entity { id name } }
  claims { paraphrase paragraph duration article { id } } about { id title }`;

const idOf = async (search: string): Promise<string> => {
  const found = await data<{ entities: { nodes: readonly Named[] } }>(
    server,
    'query ($search: String) { entities(search: $search, first: 1) { nodes { id name } } }',
    { search },
  );
  return found.entities.nodes[0]?.id ?? '';
};
const events = async (filter: Readonly<Record<string, unknown>>): Promise<readonly Told[]> => {
  const found = await data<{ events: { nodes: readonly Told[] } }>(
    server,
    `query ($filter: EventFilter) { events(filter: $filter, first: 100) { nodes { ${told} } } }`,
    { filter },
  );
  return found.events.nodes;
};
const topic = async (search: string): Promise<{ title: string; events: { nodes: readonly Told[] } }> => {
  const found = await data<{
    topics: { nodes: readonly { title: string; events: { nodes: readonly Told[] } }[] };
  }>(
    server,
    `query ($search: String) { topics(search: $search, first: 1) { nodes { title events(first: 100) { nodes { ${told} } } } } }`,
    { search },
  );
  const [first] = found.topics.nodes;
  if (!first) throw new Error(`There is no topic ${search}.`);
  return first;
};
const speakers = (event: Told) =>
  event.participants.filter(({ role }) => role === 'SPEAKER').map(({ entity }) => entity.name);

describe('the five articles', () => {
  it('tell of two calls of Macron and Putin on 20 February 2022: one of an hour, one of nearly two', async () => {
    const participants = await Promise.all([idOf('Macron'), idOf('Putin')]);
    const calls = await events({ participants, kinds: ['SPOKE_WITH'], from: '2022-02-20', to: '2022-02-20' });
    expect(calls.map(({ duration }) => duration).sort()).toEqual(['PT1H', 'PT2H']);
    expect(calls.every(({ medium, date }) => medium === 'PHONE' && date === '2022-02-20')).toBe(true);
    const longer = calls.find(({ duration }) => duration === 'PT2H');
    expect(longer?.claims.map(({ paraphrase }) => paraphrase).join(' ')).toMatch(/nearly|almost|close to/i);
  });

  it('tell of the late call in three articles, which makes one event with three claims', async () => {
    const participants = await Promise.all([idOf('Macron'), idOf('Putin')]);
    const [late] = (await events({ participants, kinds: ['SPOKE_WITH'] })).filter(
      ({ duration }) => duration === 'PT1H',
    );
    expect(new Set(late?.claims.map(({ article }) => article.id)).size).toBe(3);
    expect(late?.claims).toHaveLength(3);
    // The Élysée confirms it; the other two tell it on their own account.
    expect(late).toMatchObject({ standing: 'CONFIRMED', origins: 3 });
  });

  it('count three contacts of Macron and Putin, and name the first and the last', async () => {
    const participants = await Promise.all([idOf('Macron'), idOf('Putin')]);
    const found = await data<{ contacts: { totalCount: number; nodes: readonly unknown[] } }>(
      server,
      'query ($participants: [ID!]) { contacts(filter: { participants: $participants }) { totalCount nodes { a { name } b { name } count first last events { totalCount } } } }',
      { participants },
    );
    expect(found.contacts).toEqual({
      totalCount: 1,
      nodes: [
        {
          a: { name: 'Emmanuel Macron' },
          b: { name: 'Vladimir Putin' },
          count: 3,
          first: '2022-01',
          last: '2022-02-20',
          events: { totalCount: 3 },
        },
      ],
    });
  });

  it("say that Biden accepted a summit in principle, which his own side confirms, and that the Kremlin disputes Putin's acceptance", async () => {
    const accepted = await events({ kinds: ['ACCEPTED'], text: 'summit' });
    const by = (name: string) => accepted.find((event) => speakers(event).includes(name));
    expect(by('Joe Biden')).toMatchObject({ standing: 'CONFIRMED' });
    expect(by('Joe Biden')?.summary).toMatch(/in principle/);
    expect(by('Vladimir Putin')).toMatchObject({ standing: 'DISPUTED' });
    expect(by('Vladimir Putin')?.claims.length).toBeGreaterThan(1);
  });

  it("put Russia's denial of an invasion plan and the American assertion of it on one topic", async () => {
    const { events: about } = await topic('Russia plans to invade Ukraine');
    const denials = about.nodes.filter(({ kind }) => kind === 'DENIED');
    const assertions = about.nodes.filter(({ kind }) => ['STATED', 'ACCUSED'].includes(kind));
    expect(denials.flatMap(speakers)).toContain('Russia');
    expect(assertions.flatMap(speakers)).toEqual(expect.arrayContaining(['Joe Biden', 'Antony Blinken']));
  });

  it('put an assertion and two denials of the border-post shelling on one topic', async () => {
    const { events: about } = await topic('border post');
    expect(about.nodes.filter(({ kind }) => kind === 'STATED').flatMap(speakers)).toEqual(['FSB']);
    expect(
      about.nodes
        .filter(({ kind }) => kind === 'DENIED')
        .flatMap(speakers)
        .sort(),
    ).toEqual(['Oleksii Reznikov', "Ukraine's border service"].sort());
  });

  it('do not tell what is planned as having happened', async () => {
    const participants = await Promise.all([idOf('Biden'), idOf('Putin')]);
    const talks = await events({ participants, kinds: ['SPOKE_WITH'] });
    expect(talks.map(({ date }) => date).sort()).toEqual(['2021', '2021-12']);
    const prepared = await Promise.all([idOf('Blinken'), idOf('Lavrov')]);
    expect(await events({ participants: prepared, kinds: ['SPOKE_WITH'] })).toEqual([]);
  });

  it('give every claim its article, paragraph and paraphrases in three languages', async () => {
    const found = await data<{
      articles: {
        totalCount: number;
        nodes: readonly { language: string; claims: readonly Record<string, string>[] }[];
      };
    }>(
      server,
      '{ articles { totalCount nodes { id language claims { paragraph en: paraphrase nb: paraphrase(language: "nb") sv: paraphrase(language: "sv") } } } }',
    );
    expect(found.articles.totalCount).toBe(5);
    expect(found.articles.nodes.map(({ language }) => language).sort()).toEqual([
      'en',
      'nb',
      'nb',
      'nb',
      'sv',
    ]);
    for (const claim of found.articles.nodes.flatMap(({ claims }) => claims)) {
      expect(claim['paragraph']).toBeGreaterThan(0);
      expect(new Set([claim['en'], claim['nb'], claim['sv']]).size).toBe(3);
    }
  });

  it('hold nothing of the unrelated links at the foot of one of them', async () => {
    for (const search of ['Trump', 'Rittenhouse', 'Vance', 'Tucker Carlson'])
      expect(
        await data(server, 'query ($search: String) { entities(search: $search) { totalCount } }', {
          search,
        }),
      ).toEqual({
        entities: { totalCount: 0 },
      });
  });

  it('leave an outlet unnamed where the article does not name it, and its articles still count', async () => {
    const found = await data<{
      articles: { nodes: readonly { outlet: Named | null; claims: readonly unknown[] }[] };
    }>(server, '{ articles { nodes { outlet { id name } claims { id } } } }');
    expect(found.articles.nodes.map(({ outlet }) => outlet?.name ?? null).sort()).toEqual([
      'NBC News',
      'NTB',
      null,
      null,
      null,
    ]);
    for (const { claims } of found.articles.nodes) expect(claims.length).toBeGreaterThan(10);
  });
});
