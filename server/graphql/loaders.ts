import DataLoader from 'dataloader';
import type { Article } from '../article/article.ts';
import { claimFromRow, type Claim, type ClaimRow } from '../claim/claim.ts';
import { contactCounts, contactPages } from '../contact/contactPages.ts';
import type { Database } from '../database.ts';
import { datasetEventCounts, datasetsById } from '../dataset/datasets.ts';
import type { Entity } from '../entity/entity.ts';
import {
  representationFromRow,
  type Representation,
  type RepresentationRow,
} from '../entity/representation.ts';
import { eventCounts, eventPages } from '../event/eventPages.ts';
import { eventFromRow, type Event, type EventRow, type Known } from '../event/event.ts';
import { eventGroups } from '../facet/facets.ts';
import { relationCounts } from '../graph/relationCounts.ts';
import type { ArticleId, ClaimId, EventId } from '../ids.ts';
import { loadQuery } from '../queries.ts';
import { stanceCounts, stancePages } from '../stance/stancePages.ts';
import { topicFromRow, type Topic, type TopicRow } from '../topic/topic.ts';
import { listsById, recordsById, type Batch } from './batch.ts';

const queries = {
  entity: loadQuery('entity/by-id'),
  represents: loadQuery('entity/represents'),
  representedBy: loadQuery('entity/represented-by'),
  event: loadQuery('event/by-id'),
  denials: loadQuery('event/denials'),
  topic: loadQuery('topic/by-id'),
  claim: loadQuery('claim/by-id'),
  claimsOfEvent: loadQuery('claim/of-events'),
  claimsInArticle: loadQuery('claim/in-articles'),
  article: loadQuery('article/by-id'),
};

/** A reference from one record to another, by their ids. */
interface Reference<From extends string, To extends string> {
  readonly id: From;
  readonly other: To;
}

interface KnownReference<From extends string, To extends string> extends Reference<From, To> {
  /** YYYY-MM-DD; null is never. */
  readonly known: string | null;
}

const knownOther = <To extends string>({ other, known }: KnownReference<string, To>): Known<To> => ({
  id: other,
  known,
});

const keyed = <Key extends object, Value>(batch: Batch<Key, Value>) =>
  new DataLoader<Key, Value, string>(batch, { cacheKeyFn: (key) => JSON.stringify(key) });

/** One request's loaders: all that is asked for within one tick is read by one query, and nothing is read twice. */
export function createLoaders(database: Database) {
  const entity = new DataLoader(recordsById<Entity, Entity>(database, queries.entity, (row) => row));
  const meet = (rows: readonly Entity[]): void => rows.forEach((row) => entity.prime(row.id, row));
  return {
    entity,
    /** Entities that other records tell of by the way need not be read for themselves. */
    meet,
    represents: new DataLoader(
      listsById<RepresentationRow, Representation>(database, queries.represents, representationFromRow),
    ),
    representedBy: new DataLoader(
      listsById<RepresentationRow, Representation>(database, queries.representedBy, representationFromRow),
    ),
    event: new DataLoader(recordsById<EventRow, Event>(database, queries.event, eventFromRow)),
    eventPage: keyed(eventPages(database)),
    eventCount: keyed(eventCounts(database)),
    denials: new DataLoader(
      listsById<KnownReference<EventId, EventId>, Known<EventId>>(database, queries.denials, knownOther),
    ),
    topic: new DataLoader(recordsById<TopicRow, Topic>(database, queries.topic, topicFromRow)),
    claim: new DataLoader(recordsById<ClaimRow, Claim>(database, queries.claim, claimFromRow)),
    claimsOfEvent: new DataLoader(
      listsById<KnownReference<EventId, ClaimId>, Known<ClaimId>>(
        database,
        queries.claimsOfEvent,
        knownOther,
      ),
    ),
    claimsInArticle: new DataLoader(
      listsById<Reference<ArticleId, ClaimId>, ClaimId>(
        database,
        queries.claimsInArticle,
        ({ other }) => other,
      ),
    ),
    article: new DataLoader(recordsById<Article, Article>(database, queries.article, (row) => row)),
    dataset: new DataLoader(datasetsById(database)),
    datasetEventCount: new DataLoader(datasetEventCounts(database)),
    contactPage: keyed(contactPages(database, meet)),
    contactCount: keyed(contactCounts(database)),
    eventGroups: keyed(eventGroups(database)),
    stancePage: keyed(stancePages(database)),
    stanceCount: keyed(stanceCounts(database)),
    relationCounts: keyed(relationCounts(database)),
  };
}

export type Loaders = ReturnType<typeof createLoaders>;
