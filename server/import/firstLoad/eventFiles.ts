import neo4j from 'neo4j-driver';
import type { Underived } from '../../event/derive.ts';
import type { EventId } from '../../ids.ts';
import { daysOf, storedDay } from '../days.ts';
import type { GatheredEvent, ResolvedRow } from '../gather.ts';
import type { ArticleRow } from '../resolveRows.ts';
import { reportedBy } from '../reportedBy.ts';
import { claimParameters, newEvent, type NewEvent, type RunOf } from '../rowsOfBatch.ts';
import { keyOfEntity } from './dumpGraph.ts';
import { cellsOf, type GraphFiles, type Properties } from './graphFiles.ts';
import type { TalliedEvent } from './tallyAside.ts';

/** A resolved row, with the position of its file among those that are loaded. */
export interface PlacedRow extends ResolvedRow {
  readonly file: number;
}

const keyOfEvent = (id: string): string => `Event ${id}`;
const keyOfClaim = (id: string): string => `Claim ${id}`;
const none: Properties = {};
const keyOfArticle = (id: string): string => `Article ${id}`;

/** An article that is put aside: what has types of its own would be lost. */
export const articleAside = (article: ArticleRow): ArticleRow => ({
  ...article,
  properties: cellsOf(article.properties),
});

/** Writes an article and who published it, as `cypher/import/write-articles.cypher` does. */
export function articleToFiles(files: GraphFiles, { id, outlet, properties }: ArticleRow): void {
  files.node(['Article'], keyOfArticle(id), properties);
  if (outlet !== null) files.relationship('PUBLISHED_BY', keyOfArticle(id), keyOfEntity(outlet), none);
}

/**
 * Writes an event with all that rows tell of it, as the queries of `cypher/import/` do.
 *
 * @param names of entities, by their ids
 * @returns what tallies know of it, and what is left to the graph to be worked out (`leftOf`)
 */
export function eventToFiles(
  files: GraphFiles,
  event: GatheredEvent & { readonly rows: readonly PlacedRow[] },
  runs: readonly RunOf[],
  names: ReadonlyMap<string, string>,
): { readonly tallied: TalliedEvent; readonly left: Underived | null } {
  const [first] = event.rows;
  const run = (row: PlacedRow): RunOf => {
    const found = runs[row.file];
    if (!found) throw new Error('A row is of no file.');
    return found;
  };
  if (!first) throw new Error('An event is told by no row.');
  const made = newEvent(event, run(first));
  const key = keyOfEvent(event.id);
  const text = [...made.participants.map(({ entity }) => names.get(entity) ?? entity), ...made.words];
  files.node(['Event'], key, { ...made.properties, text });
  const { order, earliest, latest, medium, datasets, standing } = made.properties;
  const met = new Set<string>();
  for (const { entity, role, end, place } of made.participants) {
    files.relationship('TOOK_PART', keyOfEntity(entity), key, {
      role,
      end,
      place: neo4j.int(place),
      order,
      entity: met.has(entity) ? null : entity,
    });
    met.add(entity);
  }
  for (const { source, target } of made.relations)
    files.relationship(event.kind, keyOfEntity(source), keyOfEntity(target), {
      event: event.id,
      earliest,
      latest,
      medium,
    });
  for (const row of event.rows) claimToFiles(files, key, row, run(row));
  const reporting = reportedBy(event.rows);
  for (const { outlet, known } of reporting)
    files.relationship('REPORTED_BY', key, keyOfEntity(outlet), { known: storedDay(known) });
  const { kind, date, participants } = event;
  const tallied = {
    ...{ kind, date, order, datasets, participants, topics: [] },
    ...{ medium: medium ?? null, standing: standing ?? null },
    ...daysOf(date),
    outlets: reporting.map(({ outlet }) => outlet),
  };
  return { tallied, left: leftOf(event, made) };
}

/**
 * What the graph has to work out of an event: all that follows from its claims, or only whom its participants count as; null if it is known
 * what the claims amount to and nobody speaks for somebody.
 */
function leftOf({ rows }: GatheredEvent, { isSettled }: NewEvent): Underived | null {
  if (!isSettled) return 'CLAIMS';
  return rows.some(({ forOthers }) => forOthers) ? 'PRINCIPALS' : null;
}

function claimToFiles(files: GraphFiles, event: string, row: PlacedRow, run: RunOf): void {
  const { claim, article } = claimParameters(row, run);
  const key = keyOfClaim(row.claim);
  files.node(['Claim'], key, claim);
  files.relationship('OF', key, event, none);
  files.relationship('IN', key, keyOfArticle(article), none);
  for (const who of row.attributedTo) files.relationship('ATTRIBUTED_TO', key, keyOfEntity(who), none);
  for (const cited of row.cites) files.relationship('CITES', key, keyOfEntity(cited), none);
}

/** Events of which the graph has to work something out, noted in it (event/underived). */
export const noteUnderived = (
  files: GraphFiles,
  key: string,
  of: Underived,
  events: readonly EventId[],
): void => files.node(['Underived'], `Underived ${of} ${key}`, { of, events });
