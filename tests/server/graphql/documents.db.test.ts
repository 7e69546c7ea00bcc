import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import * as page from '../../../client/operations/generated.ts';
import { documentId } from '../../../server/graphql/documents/documentId.ts';
import { readDocuments } from '../../../server/graphql/documents/documents.ts';
import { pageDocuments } from '../../../server/graphql/documents/generated.ts';
import { startServer, type TestServer } from '../../support/server.ts';

const own = 'query Datasets { datasets { id } } # ours';
let folder: string;
const file = (name: string) => path.join(folder, name);
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'entente-documents-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('documents', () => {
  it('of the page are all those that it sends', () => {
    const sent = Object.entries(page).filter(([name]) => name.endsWith('Document'));
    expect(sent.length).toBeGreaterThan(10);
    expect(sent.map(([, document]) => documentId(String(document))).toSorted()).toEqual(
      pageDocuments.map(({ id }) => id).toSorted(),
    );
  });

  it('are known in any spelling', () => {
    const a = 'query A { entities { ...f } } fragment f on EntityConnection { totalCount }';
    const b = '# said\nfragment f on EntityConnection {totalCount}, query A{entities{...f}}';
    expect(documentId(a)).toBe(documentId(b));
    expect(documentId(a)).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(documentId(a)).not.toBe(documentId(a.replace('totalCount', 'nodes { id }')));
  });

  it.each([
    ['no.json', null, 'which cannot be read as JSON'],
    ['list.json', '[]', 'which cannot be read as JSON'],
    ['text.json', 'query', 'which cannot be read as JSON'],
    ['fault.json', '{"mine": "query {"}', 'the document "mine" in'],
  ])('come from no file such as %s', async (name, text, why) => {
    if (text !== null) await writeFile(file(name), text);
    expect(() => readDocuments({ documents: file(name) })).toThrow(why);
  });
});

describe('a server that answers known documents alone', () => {
  let server: TestServer;
  beforeAll(async () => {
    await writeFile(file('ours.json'), JSON.stringify({ datasets: own }));
    server = await startServer({ documents: readDocuments({ documents: file('ours.json') }) });
  });
  afterAll(() => server.close());
  const send = (body: object) =>
    request(server.url).post('/graphql').set('accept', 'application/graphql-response+json').send(body);

  it('answers them by their ids, and as texts', async () => {
    const { body } = (await send({ documentId: 'datasets' }).expect(200)) as { body: unknown };
    expect(body).toHaveProperty('data.datasets');
    expect((await send({ documentId: documentId(own) }).expect(200)).body).toEqual(body);
    expect((await send({ query: own }).expect(200)).body).toEqual(body);
    const reach = pageDocuments.find(({ name }) => name === 'Reach');
    const asked = { documentId: reach?.id, variables: { filter: { participants: ['emmanuel-macron'] } } };
    expect((await send(asked).expect(200)).body).toHaveProperty('data.reach');
  });

  it.each([
    ['another query', { query: '{ datasets { title } }' }, 'answers known queries only'],
    ['an unknown id', { documentId: 'sha256:0' }, 'knows no document by this documentId'],
    ['an id that is none', { documentId: { a: 1 } }, 'knows no document by this documentId'],
    ['a query beside an unknown id', { documentId: 'no', query: own }, 'knows no document'],
    ['no GraphQL', { query: '{ datasets {' }, 'Syntax Error'],
  ])('refuses %s', async (_, body, why) => {
    const refused = await send(body).expect(400);
    expect(refused.body).toMatchObject({ errors: [{ extensions: { code: 'BAD_INPUT' } }] });
    expect(JSON.stringify(refused.body)).toContain(why);
  });
});

describe('a server that answers any query', () => {
  it('answers by ids, too', async () => {
    const server = await startServer({ documents: readDocuments({ documents: '' }) });
    const [first] = pageDocuments;
    const { text } = await request(server.url).post('/graphql').send({ documentId: first?.id });
    // Its variables are missing: it is known.
    expect(text).toContain('Variable');
    await request(server.url).post('/graphql').send({ query: own }).expect(200);
    await server.close();
  });
});
