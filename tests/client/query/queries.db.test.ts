import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse, print } from 'graphql';
import { curlOf } from '../../../client/query/curl.ts';
import { examples } from '../../../client/query/examples.ts';
import { drawingOfResult } from '../../../client/query/result/drawingOfResult.ts';
import { tablesIn } from '../../../client/query/result/tablesIn.ts';
import { drawable } from '../../../client/query/run/drawable.ts';
import { data, type GraphqlResult } from '../../support/api.ts';
import { startServer, type TestServer } from '../../support/server.ts';
import { schema } from './schema.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

const relationsIn = (drawing: ReturnType<typeof drawingOfResult>) =>
  drawing.shows.flatMap((each) =>
    each.type === 'relation' ? [`${each.kind} ${each.source} ${each.target}`] : [],
  );

describe.each(examples)('the example $name', ({ name, query, variables }) => {
  it('is answered, as it stands and so that it can be drawn', async () => {
    const found = await data(server, query, variables);
    const [table] = tablesIn(found);
    expect(table?.rows.length).toBeGreaterThan(0);
    const whole = await data(server, print(drawable(parse(query), schema)), variables);
    const { nodes } = drawingOfResult(whole);
    expect([name, nodes.length > 1]).toEqual([name, true]);
  });
});

describe('what a result is drawn as', () => {
  it('is what the graph itself holds, for each way of asking', async () => {
    const graph = await data<{
      graph: { relations: { id: string; kind: string; source: string; target: string }[] };
    }>(server, '{ graph(first: 500) { relations { kind source target } } }');
    const known = new Set(
      graph.graph.relations.map(({ kind, source, target }) => `${kind} ${source} ${target}`),
    );
    const ways = [
      '{ contacts(first: 100) { nodes { count } } }',
      '{ events(first: 100) { nodes { summary } } }',
      '{ entities(first: 100) { nodes { name stances(first: 100) { nodes { last } } } } }',
      '{ graph(first: 500) { relations { id } } }',
      '{ paths(from: "volodymyr-zelensky", to: "vladimir-putin") { entities { name } } }',
      '{ entity(id: "russia") { id: name events { nodes { kind: summary } } } }',
    ];
    for (const way of ways) {
      const relations = relationsIn(drawingOfResult(await data(server, print(drawable(parse(way), schema)))));
      expect([way, relations.length > 0]).toEqual([way, true]);
      expect([way, relations.filter((id) => !known.has(id))]).toEqual([way, []]);
    }
  });
});

describe('curlOf(origin, query, variables)', () => {
  it('is a command that a shell runs as it stands, whatever stands in it', async () => {
    const from = `Macron's "$HOME" \`id\` \\ !! é @x`;
    const query = `query ($from: EDTF) {
      # it's "quoted" $(id)
      events(filter: { from: $from }) { totalCount }
      nato: entity(id: "nato") { name }
    }`;
    const command = async (variables: object) => {
      const { stdout } = await promisify(execFile)('sh', ['-c', curlOf(server.url, query, variables)]);
      return JSON.parse(stdout) as GraphqlResult<{ nato: { name: string } }>;
    };
    expect((await command({})).data?.nato.name).toBe('NATO');
    // The API names what it could not read: that is how it came through the shell.
    expect((await command({ from })).errors?.[0]?.message).toContain(from);
  });
});
