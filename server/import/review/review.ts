import { randomUUID } from 'node:crypto';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import neo4j from 'neo4j-driver';
import type { Database } from '../../database.ts';
import { EntenteError } from '../../errors.ts';
import type { EntityId } from '../../ids.ts';
import { loadQuery } from '../../queries.ts';
import { applyReview, checkReview, type AppliedReview } from './applyReview.ts';
import { isAccepted, readDecisions, targetsOf, type NameDecision } from './decisions.ts';
import { findNearMisses, type NamedEntity, type NearMiss } from './findNearMisses.ts';
import { parseReview, type Proposal, type ReviewFile, type WrittenProposal } from './reviewFile.ts';

const namedEntities = loadQuery('review/named-entities');
const metEachOther = loadQuery('review/met-each-other');

/** Entities that are read at once. */
const pageSize = 5000;

/** A person looks through no more of them at once; the next run proposes what is left. */
const mostProposals = 1000;

/** Those who took part in one event are two, unless a coder was wrong. */
const likelihoodIfMet = 0.4;

export interface ReviewOptions {
  /** Checks the review and does nothing. */
  readonly isDryRun: boolean;
}

/** A review of names that an import goes by. */
export interface Review extends AppliedReview {
  /**
   * Proposes what else may be one, among the entities that datasets have brought and all others, and writes the review back. To be
   * called when the datasets are imported.
   *
   * @throws EntenteError BAD_INPUT if the file was changed since it was read, or cannot be written
   */
  readonly propose: (datasets: readonly string[]) => Promise<Proposed>;
}

export interface Proposed {
  /** Proposals that were added. */
  readonly added: number;
  /** Proposals of the file that are open now. */
  readonly open: number;
  /** Those that are left for the next time. */
  readonly left: number;
}

/**
 * Reads a review, if the file is there, and has the graph remember its decisions.
 *
 * @throws EntenteError BAD_INPUT if it cannot be read or has faults; then nothing is written
 */
export async function openReview(
  database: Database,
  path: string,
  { isDryRun }: ReviewOptions,
): Promise<Review> {
  const content = await readIfThere(path);
  const file = parseReview(content ?? '', path);
  if (isDryRun) await checkReview(database, file.proposals);
  const applied = isDryRun ? { changed: 0, due: [] } : await applyReview(database, file.proposals);
  return {
    ...applied,
    propose: async (datasets) => {
      const { text, ...proposed } = await proposalsFor(database, file, datasets);
      if ((await readIfThere(path)) !== content)
        throw new EntenteError(
          'BAD_INPUT',
          `${path} was changed while the import went on, so it was left as it is. The same command takes your changes and adds what else may be one.`,
        );
      await replace(path, text);
      return proposed;
    },
  };
}

async function readIfThere(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw new EntenteError('BAD_INPUT', `The review ${path} cannot be read.`, { cause });
  }
}

/** All of the new text or all of the old: what a person has decided is not lost half-way. */
async function replace(path: string, text: string): Promise<void> {
  const beside = `${path}.${randomUUID()}`;
  try {
    await writeFile(beside, text);
    await rename(beside, path);
  } catch (cause) {
    await rm(beside, { force: true });
    throw new EntenteError('BAD_INPUT', `The review ${path} cannot be written.`, { cause });
  }
}

async function proposalsFor(
  database: Database,
  file: ReviewFile,
  datasets: readonly string[],
): Promise<Proposed & { readonly text: string }> {
  const decisions = await readDecisions(database.read);
  const entities = await readNamedEntities(database, datasets, decisions);
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const isLeft = ({ decision, entity, other }: Proposal): boolean =>
    decision !== 'open' || (byId.has(entity) && byId.has(other));
  const standing = file.proposals.filter(isLeft);
  const inFile = new Set(standing.map(pairOf));
  const known = new Set([...inFile, ...decisions.map(pairOf)]);
  const misses = await withThoseWhoMet(
    database,
    findNearMisses(entities).filter(
      ({ entity, other }) => !known.has(pairOf({ entity: entity.id, other: other.id })),
    ),
  );
  const pending = [
    ...standing.filter(({ decision }) => decision === 'open'),
    ...decisions.filter(isAccepted),
  ];
  const proposed = oneEach(misses, new Set(pending.map(({ entity }) => entity)));
  const remembered = decisions.filter(
    (decision) => decision.datasets.some((id) => datasets.includes(id)) && !inFile.has(pairOf(decision)),
  );
  const added = proposed.slice(0, mostProposals);
  const stays = file.proposals.map(isLeft);
  return {
    added: added.length,
    left: proposed.length - added.length,
    open: standing.filter(({ decision }) => decision === 'open').length + added.length,
    text: file.with(
      (position) => stays[position] ?? true,
      [
        ...added.map((miss) => proposalOf(miss, byId)),
        ...remembered.map((decision) => decided(decision, byId)),
      ],
    ),
  };
}

/**
 * For each entity the likeliest of its near misses: a name is one entity's. Where that is rejected, the next run proposes the next.
 *
 * @param pending entities for which something is proposed or accepted already
 */
function oneEach(misses: readonly NearMiss[], pending: ReadonlySet<string>): NearMiss[] {
  const seen = new Set(pending);
  return misses.filter(({ entity: { id } }) => {
    const isFirst = !seen.has(id);
    seen.add(id);
    return isFirst;
  });
}

/** The same for a pair either way round. */
const pairOf = ({ entity, other }: { readonly entity: string; readonly other: string }): string =>
  [entity, other].sort().join(' ');

interface EntityRow extends Omit<NamedEntity, 'isNew' | 'isImported'> {
  readonly datasets: readonly string[];
  readonly imported: boolean;
}

/** All entities, each with the names that were accepted for it. */
async function readNamedEntities(
  database: Database,
  datasets: readonly string[],
  decisions: readonly NameDecision[],
): Promise<NamedEntity[]> {
  const accepted = decisions.filter(isAccepted);
  const targets = targetsOf(accepted);
  const acceptedFor = new Map<string, string[]>();
  for (const { id, name } of accepted) {
    const target = targets.get(id) ?? '';
    acceptedFor.set(target, [...(acceptedFor.get(target) ?? []), name]);
  }
  const entities: NamedEntity[] = [];
  for (let after: string | undefined = ''; after !== undefined;) {
    const page: EntityRow[] = await database.read<EntityRow>(namedEntities, {
      after,
      limit: neo4j.int(pageSize),
    });
    for (const { datasets: of, imported, ...entity } of page)
      entities.push({
        ...entity,
        names: [...entity.names, ...(acceptedFor.get(entity.id) ?? [])],
        isImported: imported,
        isNew: of.some((id) => datasets.includes(id)),
      });
    after = page.length < pageSize ? undefined : page.at(-1)?.id;
  }
  return entities;
}

async function withThoseWhoMet(database: Database, misses: readonly NearMiss[]): Promise<NearMiss[]> {
  const rows = await database.read<{ entity: EntityId; other: EntityId }>(metEachOther, {
    pairs: misses.map(({ entity, other }) => ({ entity: entity.id, other: other.id })),
  });
  const met = new Set(rows.map(pairOf));
  return misses
    .map((miss) =>
      met.has(pairOf({ entity: miss.entity.id, other: miss.other.id }))
        ? {
            ...miss,
            reason: `${miss.reason}; but both took part in one event`,
            likelihood: miss.likelihood * likelihoodIfMet,
          }
        : miss,
    )
    .sort((one, other) => other.likelihood - one.likelihood);
}

const proposalOf = (
  { entity, other, reason }: NearMiss,
  byId: ReadonlyMap<string, NamedEntity>,
): WrittenProposal => ({
  ...{ name: entity.name, kind: entity.kind, state: entity.state, id: entity.id },
  ...{ other: toldOf(other.id, byId), reason, decision: 'open' },
});

/** A decision that the graph remembers and the file does not have. */
const decided = (
  { name, kind, state, entity, other, decision }: NameDecision,
  byId: ReadonlyMap<string, NamedEntity>,
): WrittenProposal => ({
  ...{ name, kind, state, id: entity, other: toldOf(other, byId) },
  ...{ reason: 'decided before', decision },
});

function toldOf(id: EntityId, byId: ReadonlyMap<string, NamedEntity>): WrittenProposal['other'] {
  const entity = byId.get(id);
  return { id, name: entity?.name ?? id, kind: entity?.kind ?? 'PERSON', states: entity?.states ?? [] };
}
