import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import neo4j from 'neo4j-driver';
import type { Database } from '../../server/database.ts';
import { parseQuery } from '../../server/queries.ts';
import { applySchema, readSchemaVersion, schemaVersion } from '../../server/schema.ts';
import { openSharedDatabase } from '../support/database.ts';

/** All that version 2 added, in one line for each record. */
const added = parseQuery(
  'test/added',
  `MATCH (e:Event) RETURN e.id + toString(e.known) + toString(coalesce(size(e.asOf), 0)) AS line ORDER BY line
   UNION ALL MATCH (c:Claim) RETURN c.id + toString(c.known) AS line ORDER BY line
   UNION ALL MATCH (e:Event)-[r:REPORTED_BY]->(o) RETURN e.id + o.id + toString(r.known) AS line ORDER BY line`,
);
const takeAway = parseQuery(
  'test/take-away',
  `CALL () { MATCH (e:Event) REMOVE e.known, e.asOf, e.standingsAsOf, e.originsAsOf }
   CALL () { MATCH (c:Claim) REMOVE c.known }
   CALL () { MATCH (:Event)-[r:REPORTED_BY]->() REMOVE r.known }
   MATCH (s:EntenteSchema) SET s.version = $version`,
);

describe('a graph of an older Entente', () => {
  let database: Database;
  beforeAll(() => {
    database = openSharedDatabase();
  });
  afterAll(() => database.close());

  it('is brought up to date with the schema', async () => {
    const before = await database.read(added);
    expect(before.length).toBeGreaterThan(100);
    await database.write((run) => run(takeAway, { version: neo4j.int(1) }));
    expect(await database.read(added)).not.toEqual(before);
    await applySchema(database);
    expect(await database.read(added)).toEqual(before);
    expect(await readSchemaVersion(database)).toBe(schemaVersion);
  });
});
