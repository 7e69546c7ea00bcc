import { setImmediate } from 'node:timers/promises';
import { LRUCache } from 'lru-cache';
import type { Database } from '../database.ts';
import { checkOf, fingerprintOf } from '../fingerprint.ts';
import type { EntityId } from '../ids.ts';
import { articleOrder } from '../load/order.ts';
import { claimIdOf, claimIdOfMention } from './claimIds.ts';
import { daysOf, storedDay } from './days.ts';
import { eventIdOf } from './eventId.ts';
import { cached } from './names/cached.ts';
import type { NewEntities, Resolver } from './entities/resolver.ts';
import type { ResolvedRow } from './gather.ts';
import type { Actor, BadRow, EventRow, MentionRow, Source } from './row.ts';
import type { RunOf } from './rowsOfBatch.ts';
import { readToldEvents } from './toldEvents.ts';
import { wordingOf } from './wording.ts';

/** An article as `cypher/import/write-articles.cypher` takes it. */
export interface ArticleRow {
  readonly id: string;
  readonly outlet: EntityId | null;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** Rows of which the names are resolved. */
export interface Resolved {
  readonly articles: readonly ArticleRow[];
  readonly rows: readonly ResolvedRow[];
  /** In which somebody turns out to meet himself. */
  readonly bad: readonly BadRow[];
}

/** Resolves rows in two steps, of which the second asks the database for nothing but what mentions are of. */
export interface RowResolver {
  /** Finds those whom rows name, or makes them. Call it again only when what it gave has been written. */
  readonly names: (rows: readonly (EventRow | MentionRow)[]) => Promise<NewEntities>;
  /** Takes rows whose names have been resolved, by one of the last two calls. */
  readonly rows: (rows: readonly (EventRow | MentionRow)[]) => Promise<Resolved>;
}

/** Articles that were written last; what is forgotten is written again. */
const mostRemembered = 100_000;

/** Turns the names in rows into entities, their sources into articles, and mentions into accounts of the events that they are of. */
export function openRowResolver(database: Database, resolver: Resolver, run: RunOf): RowResolver {
  const written = new LRUCache<string, true>({ max: mostRemembered });

  async function resolveRows(rows: readonly (EventRow | MentionRow)[]): Promise<Resolved> {
    // Before anything is waited for: meanwhile, more people may turn out to speak for somebody.
    const partsOf = rows.map((row) => {
      const parts = row.as === 'MENTION' ? [] : row.parts;
      const participants = parts.map(({ actor, role }) => ({ entity: resolver.idOf(actor), role }));
      return {
        participants,
        forOthers: participants.some(({ entity }) => resolver.isRepresentative(entity)),
      };
    });
    const mentions = rows.filter((row) => row.as === 'MENTION');
    const told = await readToldEvents(database, run.dataset, mentions);
    const articles: ArticleRow[] = [];
    const resolved: ResolvedRow[] = [];
    const bad: BadRow[] = [];

    /** What all rows have: where it was told. */
    const accountOf = ({ line, sentence, source }: EventRow | MentionRow) => {
      const outlet = source.outlet === null ? null : resolver.idOf(outletActor(source.outlet));
      const article = articleId(run.dataset, source);
      if (!written.get(article)) {
        written.set(article, true);
        articles.push(articleRow(article, source, outlet, run));
      }
      return { line, sentence, article, outlet, known: daysOf(source.published).latest };
    };

    for (const [at, row] of rows.entries()) {
      // Another batch is being written, or its names looked up: what the database answers must not wait for all of this one.
      if (at % 100 === 0) await setImmediate();
      if (row.as === 'MENTION') {
        const event = told.get(row.of);
        if (!event) bad.push(mentionOfNothing(row, run));
        // The article in which the row found it is no further one.
        else if (event.article !== articleId(run.dataset, row.source))
          resolved.push(withCheck({ ...event, ...accountOf(row), ...mentionOf(row, run) }));
        continue;
      }
      const { participants = [], forOthers = false } = partsOf[at] ?? {};
      if (meetsItself(participants)) {
        bad.push(meetingItself(row));
        continue;
      }
      const { line, sentence, article, outlet, known } = accountOf(row);
      const { record, kind, code, date, text } = row;
      // Not to know how is the same as not to say it.
      const medium = row.medium === 'UNKNOWN' ? null : row.medium;
      const event = eventIdOf({ kind, medium, code, date, participants });
      const wording = wordingOf(row.source, text?.words ?? null);
      const attributedTo = row.attributedTo.map(resolver.idOf);
      const cites = row.cites.map((name) => resolver.idOf(outletActor(name)));
      // Of millions of rows, each is made at once. In the graph there are checks of this very order.
      // prettier-ignore
      const check = checkOf({
        sentence, article, outlet, known, record, kind, medium, code, date, text, participants, forOthers,
        event, wording, attributedTo, cites,
      });
      const claim = claimIdOf(run.file, run.dataset, row);
      const ifRepeated = record === null ? 'ANOTHER' : 'REFUSED';
      // prettier-ignore
      resolved.push({
        line, sentence, article, outlet, known, record, kind, medium, code, date, text, participants, forOthers,
        event, claim, ifRepeated, wording, attributedTo, cites, check,
      });
    }
    return { articles, rows: resolved, bad };
  }
  return { names: (rows) => resolver.resolve(rows.flatMap(actorsOf)), rows: resolveRows };
}

/** While a batch is written, the checks of the next are made here. */
function withCheck(row: Omit<ResolvedRow, 'check'>): ResolvedRow {
  const { line: _, claim: __, ifRepeated: ___, ...said } = row;
  return { ...row, check: checkOf(said) };
}

const mentionOf = (row: MentionRow, { dataset }: RunOf) =>
  ({
    ...{ record: row.of, text: null, attributedTo: [], cites: [], forOthers: false },
    claim: claimIdOfMention(dataset, row),
    ifRepeated: 'SAME',
    wording: wordingOf(row.source, null),
  }) as const;

const mentionOfNothing = ({ line, of }: MentionRow, { dataset }: RunOf): BadRow => ({
  ...{ as: 'BAD', line },
  reason: `no row of ${dataset} tells event ${of}; import the file of its events first`,
  excerpt: of,
});

const outletActor = cached((name: string): Actor => ({ name, kind: 'OUTLET', state: null }));

function actorsOf(row: EventRow | MentionRow): Actor[] {
  const outlet = row.source.outlet === null ? [] : [outletActor(row.source.outlet)];
  if (row.as === 'MENTION') return outlet;
  return [
    ...row.parts.map(({ actor }) => actor),
    ...row.attributedTo,
    ...outlet,
    ...row.cites.map(outletActor),
  ];
}

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
