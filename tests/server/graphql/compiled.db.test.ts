import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startServer, type TestServer } from '../../support/server.ts';

describe('a query that is asked again', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.close());

  const ask = async (body: object): Promise<unknown> => {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify(body),
    });
    return response.json();
  };
  /** The first time it is interpreted, from the second on it is compiled. */
  const thrice = async (body: object): Promise<unknown> => {
    const first = await ask(body);
    expect(await ask(body)).toEqual(first);
    expect(await ask(body)).toEqual(first);
    return first;
  };

  it('is answered as the first time, whatever is in it', async () => {
    const query = `query ($id: ID!, $with: Boolean!, $language: Language, $filter: EventFilter) {
      entity(id: $id) {
        __typename ...Names @include(if: $with)
        named: name(language: $language)
        events(first: 3, filter: $filter) { totalCount edges { cursor node { id standing origins claims { id } participants { role entity { ...Names } } } } pageInfo { endCursor hasNextPage } }
        contacts(first: 2) { nodes { a { id } b { id } count events(first: 1) { nodes { id summary } } } }
      }
      __type(name: "Entity") { kind fields { name type { name } } }
    }
    fragment Names on Entity { name names { text language } }`;
    for (const variables of [
      { id: 'emmanuel-macron', with: true, language: 'nb' },
      { id: 'emmanuel-macron', with: false, filter: { asKnownOn: '2022-02-20', kinds: ['SPOKE_WITH'] } },
      { id: 'nobody-at-all', with: true },
    ])
      expect(await thrice({ query, variables })).toMatchObject({ data: { __type: { kind: 'OBJECT' } } });
  });

  it('is told as known on the day of the filter above, or of its own', async () => {
    const query = `query ($outer: EDTF, $inner: EDTF) {
      entity(id: "emmanuel-macron") {
        events(first: 5, filter: { asKnownOn: $outer }) {
          nodes { id origins standing participants { entity { events(first: 1, filter: { asKnownOn: $inner }) { totalCount } } } }
        }
      }
    }`;
    const early = await thrice({ query, variables: { outer: '2022-02-20', inner: null } });
    const late = await thrice({ query, variables: { outer: null, inner: '2022-02-20' } });
    expect(early).not.toEqual(late);
  });

  it('is the operation that is named, of several in one document', async () => {
    const query = 'query One { entity(id: "france") { id } } query Other { entity(id: "russia") { id } }';
    for (const [operationName, id] of [
      ['One', 'france'],
      ['Other', 'russia'],
      ['One', 'france'],
      ['Other', 'russia'],
    ])
      expect(await ask({ query, operationName })).toEqual({ data: { entity: { id } } });
    for (const operationName of ['Third', undefined])
      expect(await thrice({ query, operationName })).toMatchObject({
        errors: [{ extensions: { code: 'BAD_INPUT' } }],
      });
  });

  it('fails as the first time, with the same words, path and code', async () => {
    for (const body of [
      { query: '{ macron: entity(id: "emmanuel-macron") { events(first: -1) { totalCount } } }' },
      { query: '{ events(first: 1, after: "nonsense") { nodes { id } } }' },
      { query: '{ paths(from: "france", to: "france") { entities { id } } }' },
      { query: 'query ($id: ID!) { entity(id: $id) { id } }', variables: {} },
      {
        query: 'query ($filter: EventFilter) { events(filter: $filter) { totalCount } }',
        variables: { filter: { kinds: ['NO'] } },
      },
      {
        query: 'query ($day: EDTF) { events(filter: { from: $day }) { totalCount } }',
        variables: { day: 'yesterday' },
      },
    ])
      expect(await thrice(body)).toMatchObject({ errors: [{ extensions: { code: 'BAD_INPUT' } }] });
  });
});
