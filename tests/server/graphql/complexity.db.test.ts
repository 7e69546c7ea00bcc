import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ask } from '../../support/api.ts';
import { startServer, type TestServer } from '../../support/server.ts';

/** Billions of values or none, as its variables say. */
const query = `
  query Many($first: Int, $with: Boolean = false, $skip: Boolean = true) {
    events(first: 2) { nodes { id participants { entity { contacts(first: $first) { nodes {
      events(first: 1000) @include(if: $with) { nodes { id } }
      more: events(first: 1000) @skip(if: $skip) { nodes { id } }
    } } } } } }
  }
  query Most { events(first: 1000) { nodes { participants { entity { contacts(first: 1000) { nodes { count } } } } } } }
  query One($id: ID = "emmanuel-macron") { entity(id: $id) { id } }`;

describe('how much a query asks for', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.close());

  const run = (operationName: string, variables: Readonly<Record<string, unknown>>) =>
    ask(server, query, variables, operationName);
  const isRefused = async (operationName: string, variables: Readonly<Record<string, unknown>>) =>
    /asks for about [\d,]+ values/.test((await run(operationName, variables)).errors?.[0]?.message ?? '');

  it('is told of each operation with what it is given, however often others of it were asked', async () => {
    for (let time = 0; time < 3; time += 1) {
      expect(await isRefused('Many', { first: 3 })).toBe(false);
      expect(await isRefused('Many', { first: 1000, with: true })).toBe(true);
      expect(await isRefused('Many', { first: 1000, with: false })).toBe(false);
      expect(await isRefused('Many', { first: 1000, skip: false })).toBe(true);
      expect(await isRefused('Many', { first: 3, with: true })).toBe(false);
      expect(await isRefused('Most', {})).toBe(true);
      expect(await isRefused('One', {})).toBe(false);
    }
  });

  it('does not hide what is wrong with a variable', async () => {
    const wrong = { first: 'three', with: false };
    const before = await run('Many', wrong);
    expect(before.errors?.[0]?.message).toMatch(/\$first.*Int/);
    await run('Many', { with: false });
    expect(await run('Many', wrong)).toEqual(before);
  });

  it('is told of ever new numbers as of the first', async () => {
    for (let first = 4; first < 80; first += 1) expect(await isRefused('Many', { first })).toBe(false);
    expect(await isRefused('Many', { first: 999, with: true })).toBe(true);
  });
});
