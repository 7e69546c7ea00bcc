import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { getNamedType, isLeafType, type GraphQLObjectType } from 'graphql';
import { executableSchema } from '../../../server/graphql/executableSchema.ts';
import { data } from '../../support/api.ts';
import { openSharedDatabase } from '../../support/database.ts';
import { startServer, type TestServer } from '../../support/server.ts';

const fields = Object.values((executableSchema.getType('Event') as GraphQLObjectType).getFields());

/** How each field of an event is asked for: as it is, or with something that every type below has. */
const selections = fields.map(({ name, type }) =>
  isLeafType(getNamedType(type)) ? name : name === 'participants' ? `${name} { role }` : `${name} { id }`,
);

describe('what is read of the events of a list', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.close());

  const list = async (field: string, selection: string) => {
    const { events } = await data<{ events: { nodes: Record<string, unknown>[] } }>(
      server,
      `{ events(${field}) { nodes { ${selection} } } }`,
    );
    return events.nodes;
  };

  it.each(['first: 100', 'first: 100, newestFirst: false', 'filter: { participants: ["emmanuel-macron"] }'])(
    'is enough for each field alone, in events(%s)',
    async (given) => {
      const whole = await list(given, selections.join(' '));
      expect(whole.length).toBeGreaterThan(3);
      for (const [place, { name }] of fields.entries())
        expect(await list(given, selections[place] ?? '')).toEqual(
          whole.map((event) => ({ [name]: event[name] })),
        );
    },
  );

  it('is enough for fields in fragments, under other names and under conditions', async () => {
    const [whole] = await list('first: 1', selections.join(' '));
    const { events } = await data<{ events: { nodes: unknown[] } }>(
      server,
      `query ($yes: Boolean!) { events(first: 1) { ...Page } }
       fragment Page on EventConnection { nodes { ... on Event { told: standing ...Known @include(if: $yes) } } nodes { by: outlets { id } } }
       fragment Known on Event { is: summary about @include(if: $yes) { id } }`,
      { yes: true },
    );
    expect(events.nodes).toEqual([
      { told: whole?.['standing'], is: whole?.['summary'], about: whole?.['about'], by: whole?.['outlets'] },
    ]);
  });

  it('is not what nobody asks for', async () => {
    const reads: string[] = [];
    const counted = openSharedDatabase();
    const other = await startServer({
      database: {
        ...counted,
        read: (query, parameters) => {
          reads.push(query.text);
          return counted.read(query, parameters);
        },
      },
    });
    await data(other, '{ events(first: 1) { nodes { id kind date medium participants { role } } } }');
    await other.close();
    await counted.close();
    expect(reads).toHaveLength(1);
    expect(reads[0]).not.toMatch(/summary|ABOUT|REPORTED_BY|standing/);
  });
});
