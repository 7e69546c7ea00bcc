import { edtfRange } from '../../server/edtf.ts';
import { relationEnds } from '../../server/event/relationEnds.ts';
import type { EntityRecord } from '../../server/load/format.ts';
import type { Bundle } from '../../server/load/bundle.ts';

/** The same data as of a day, YYYY-MM-DD: the articles that were published by then, and what they tell of. */
export function publishedBy(bundle: Bundle, day: string): Bundle {
  const articles = bundle.articles.filter(({ record: { published } }) => {
    const latest = published ? edtfRange(published)?.latest : null;
    return latest && latest <= day;
  });
  const told = new Set(articles.flatMap(({ record }) => record.claims.map(({ event }) => event)));
  return { ...bundle, articles, events: bundle.events.filter(({ record }) => told.has(record.id)) };
}

const claimsOf = (bundle: Bundle, eventId: string) =>
  bundle.articles.flatMap(({ record }) =>
    record.claims.filter((claim) => claim.event === eventId).map((claim) => ({ ...claim, article: record })),
  );

/** The DENIED events that dispute an event. */
export function denialsFrom(bundle: Bundle, eventId: string): string[] {
  const asserting = bundle.topics
    .filter(({ record }) => record.asserts.includes(eventId))
    .map(({ record }) => record.id);
  return bundle.events
    .filter(
      ({ record }) => record.kind === 'DENIED' && record.about.some((topic) => asserting.includes(topic)),
    )
    .map(({ record }) => record.id);
}

/** The outlets that told an event: those of the articles and those that these cite. */
export const outletsFrom = (bundle: Bundle, eventId: string): string[] => [
  ...new Set(
    claimsOf(bundle, eventId).flatMap(({ cites, article }) => [
      ...cites,
      ...(article.outlet ? [article.outlet] : []),
    ]),
  ),
];

/** The datasets that tell of an event. */
export const datasetsFrom = (bundle: Bundle, eventId: string): string[] => [
  ...new Set(claimsOf(bundle, eventId).map(({ article }) => article.dataset.id)),
];

/** How many claims there are of an event. */
export const claimCountFrom = (bundle: Bundle, eventId: string): number => claimsOf(bundle, eventId).length;

/** Standing and origins, once more and in plain TypeScript from the files, to hold the Cypher to. */
export function standingFrom(bundle: Bundle, eventId: string): { standing: string; origins: number } {
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

  const claims = claimsOf(bundle, eventId);
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
  const denied = denialsFrom(bundle, eventId).length > 0;
  const standing = denied
    ? 'DISPUTED'
    : confirmed
      ? 'CONFIRMED'
      : origins.size > 1
        ? 'CORROBORATED'
        : 'REPORTED';
  return { standing, origins: origins.size };
}
