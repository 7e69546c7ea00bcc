import { LRUCache } from 'lru-cache';
import { fingerprintOf } from '../fingerprint.ts';
import type { EntityId } from '../ids.ts';
import { articleOrder } from '../load/order.ts';
import { claimIdOf } from './claimIds.ts';
import { daysOf, storedDay } from './days.ts';
import { eventIdOf } from './eventId.ts';
import type { NewEntities, Resolver } from './entities/resolver.ts';
import type { ResolvedRow } from './gather.ts';
import type { Actor, BadRow, EventRow, Source } from './row.ts';
import type { RunOf } from './rowsOfBatch.ts';
import { wordingOf } from './wording.ts';

/** An article as `cypher/import/write-articles.cypher` takes it. */
export interface ArticleRow {
  readonly id: string;
  readonly outlet: EntityId | null;
  readonly properties: Readonly<Record<string, unknown>>;
}

export interface Resolved {
  readonly entities: NewEntities;
  readonly articles: readonly ArticleRow[];
  readonly rows: readonly ResolvedRow[];
  /** In which somebody turns out to meet himself. */
  readonly bad: readonly BadRow[];
}

/** Articles that were written last; what is forgotten is written again. */
const mostRemembered = 100_000;

/** Turns the names in rows into entities and their sources into articles. */
export function openRowResolver(
  resolver: Resolver,
  run: RunOf,
): (rows: readonly EventRow[]) => Promise<Resolved> {
  const written = new LRUCache<string, true>({ max: mostRemembered });

  return async (rows) => {
    const entities = await resolver.resolve(rows.flatMap(actorsOf));
    const articles: ArticleRow[] = [];
    const resolved: ResolvedRow[] = [];
    const bad: BadRow[] = [];
    for (const row of rows) {
      const participants = row.parts.map(({ actor, role }) => ({ entity: resolver.idOf(actor), role }));
      if (meetsItself(participants)) {
        bad.push(meetingItself(row));
        continue;
      }
      const outlet = row.source.outlet === null ? null : resolver.idOf(outletActor(row.source.outlet));
      const article = articleId(run.dataset, row.source);
      if (!written.get(article)) {
        written.set(article, true);
        articles.push(articleRow(article, row.source, outlet, run));
      }
      const { line, record, kind, code, date, sentence, text } = row;
      // Not to know how is the same as not to say it.
      const medium = row.medium === 'UNKNOWN' ? null : row.medium;
      resolved.push({
        ...{ line, record, kind, medium, code, date, sentence, text, participants, article, outlet },
        forOthers: participants.some(({ entity }) => resolver.speaks(entity)),
        event: eventIdOf({ kind, medium, code, date, participants }),
        claim: claimIdOf(run.file, run.dataset, row),
        known: daysOf(row.source.published).latest,
        wording: wordingOf(row.source, text?.words ?? null),
        attributedTo: row.attributedTo.map(resolver.idOf),
        cites: row.cites.map((name) => resolver.idOf(outletActor(name))),
      });
    }
    return { entities, articles, rows: resolved, bad };
  };
}

const outletActor = (name: string): Actor => ({ name, kind: 'OUTLET', state: null });

const actorsOf = ({ parts, attributedTo, source, cites }: EventRow): Actor[] => [
  ...parts.map(({ actor }) => actor),
  ...attributedTo,
  ...(source.outlet === null ? [] : [outletActor(source.outlet)]),
  ...cites.map(outletActor),
];

const meetsItself = (participants: readonly { readonly entity: EntityId }[]): boolean =>
  participants.length > 1 && new Set(participants.map(({ entity }) => entity)).size < participants.length;

/** Two names of one: the file itself cannot tell. */
const meetingItself = ({ line, parts }: EventRow): BadRow => {
  const names = parts.map(({ actor }) => actor.name).join(' and ');
  return { as: 'BAD', line, reason: `${names} are the same, and nobody meets themselves`, excerpt: names };
};

/** What can stand in an id as it is. */
const plainKey = /^[\w.-]{1,60}$/;

const articleId = (dataset: string, { key }: Source): string =>
  `${dataset}:${plainKey.test(key) ? key : fingerprintOf(key)}`;

function articleRow(id: string, source: Source, outlet: EntityId | null, run: RunOf): ArticleRow {
  const { title, language, published, url } = source;
  const { earliest, latest } = daysOf(published);
  return {
    ...{ id, outlet },
    properties: {
      ...{ id, title, language, published, url },
      ...{ dataset: run.dataset },
      order: articleOrder({ earliest, latest }, id),
      latest: storedDay(latest),
    },
  };
}
