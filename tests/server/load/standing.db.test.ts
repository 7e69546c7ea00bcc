import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { EntityRecord } from '../../../server/load/format.ts';
import { dataFolder, readBundle } from '../../../server/load/load.ts';
import type { Bundle } from '../../../server/load/readFiles.ts';
import { edtfRange } from '../../../server/edtf.ts';
import { relationEnds } from '../../../server/event/relationEnds.ts';
import { data } from '../../support/api.ts';
import { startServer, type TestServer } from '../../support/server.ts';

/** Standing and origins, once more and in plain TypeScript from the files, to hold the Cypher to. */
describe('standing and origins of every event', () => {
  let server: TestServer;
  let bundle: Bundle;
  beforeAll(async () => {
    server = await startServer();
    bundle = await readBundle(dataFolder);
  });
  afterAll(() => server.close());

  it('are what the files amount to', async () => {
    const found = await data<{
      events: { totalCount: number; nodes: readonly { id: string; standing: string; origins: number }[] };
    }>(server, '{ events(first: 1000) { totalCount nodes { id standing origins } } }');
    expect(found.events.totalCount).toBe(bundle.events.length);
    const expected = bundle.events.map(({ record }) => ({
      id: record.id,
      ...standingFrom(bundle, record.id),
    }));
    expect([...found.events.nodes].sort(byId)).toEqual(expected.sort(byId));
  });

  it('take every value that there is', async () => {
    const found = await data<Record<string, { totalCount: number }>>(
      server,
      `{ ${['REPORTED', 'CORROBORATED', 'CONFIRMED', 'DISPUTED'].map((standing) => `${standing}: events(filter: { standing: [${standing}] }) { totalCount }`).join(' ')} }`,
    );
    for (const { totalCount } of Object.values(found)) expect(totalCount).toBeGreaterThan(0);
  });
});

const byId = (one: { id: string }, other: { id: string }) => (one.id < other.id ? -1 : 1);

function standingFrom(bundle: Bundle, eventId: string): { standing: string; origins: number } {
  const entities = new Map(bundle.entities.map(({ record }) => [record.id, record]));
  const event = bundle.events.find(({ record }) => record.id === eventId)?.record;
  if (!event) throw new Error(eventId);
  const days = event.date ? edtfRange(event.date) : null;
  const inForce = ({ from, to }: EntityRecord['represents'][number]) => {
    const begin = from ? edtfRange(from)?.earliest : null;
    const end = to ? edtfRange(to)?.latest : null;
    return !(begin && days?.latest && begin > days.latest) && !(end && days?.earliest && end < days.earliest);
  };
  const principals = (id: string) =>
    (entities.get(id)?.represents ?? []).filter(inForce).map(({ principal }) => principal);
  const side = (id: string): string[] => [id, ...principals(id).flatMap(side)];
  const roots = (id: string): string[] => (principals(id).length > 0 ? principals(id).flatMap(roots) : [id]);

  const claims = bundle.articles.flatMap(({ record }) =>
    record.claims.filter((claim) => claim.event === eventId).map((claim) => ({ ...claim, article: record })),
  );
  const origins = new Set(
    claims.flatMap(({ attributedTo, cites, article }) => {
      if (attributedTo.length > 0) return attributedTo.flatMap(roots);
      return cites.length > 0 ? cites : [article.outlet ?? `article ${article.id}`];
    }),
  );
  const ends = relationEnds(
    event.kind,
    event.participants.map(({ role }) => role),
    event.about.length > 0,
  );
  const actors = event.participants.filter((_, index) => ['BOTH', 'SOURCE'].includes(ends[index] ?? ''));
  const sides = new Set(actors.flatMap(({ entity }) => side(entity)));
  const confirmed = claims.some(({ attributedTo }) => attributedTo.flatMap(side).some((id) => sides.has(id)));
  const asserting = bundle.topics
    .filter(({ record }) => record.asserts.includes(eventId))
    .map(({ record }) => record.id);
  const denied = bundle.events.some(
    ({ record }) => record.kind === 'DENIED' && record.about.some((topic) => asserting.includes(topic)),
  );
  const standing = denied
    ? 'DISPUTED'
    : confirmed
      ? 'CONFIRMED'
      : origins.size > 1
        ? 'CORROBORATED'
        : 'REPORTED';
  return { standing, origins: origins.size };
}
