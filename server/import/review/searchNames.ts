import type { Run } from '../../database.ts';
import { fold } from '../../fold.ts';
import type { EntityId } from '../../ids.ts';
import { loadQuery } from '../../queries.ts';
import { isAccepted, readDecisions, targetsOf, type NameDecision } from './decisions.ts';

const searchNames = loadQuery('review/search-names');
const writeNames = loadQuery('review/write-search-names');

/** By what search finds an entity. */
interface SearchNames {
  readonly id: EntityId;
  readonly search: readonly string[];
  readonly spellings: readonly string[];
  /** Those of them that are accepted names and no others. */
  readonly acceptedSearch: readonly string[];
  readonly acceptedSpellings: readonly string[];
}

/** Brings what search finds entities by in line with the names that were accepted for them. */
export async function writeSearchNames(run: Run, entities: readonly string[]): Promise<void> {
  await write(run, entities, await acceptedByTarget(run));
}

/** Finds accepted names again by entities that were written anew, without them. */
export async function restoreSearchNames(run: Run, entities: readonly string[]): Promise<void> {
  const accepted = await acceptedByTarget(run);
  const concerned = entities.filter((id) => accepted.has(id));
  if (concerned.length > 0) await write(run, concerned, accepted);
}

type ByTarget = ReadonlyMap<string, readonly NameDecision[]>;

async function acceptedByTarget(run: Run): Promise<ByTarget> {
  const accepted = (await readDecisions(run)).filter(isAccepted);
  const byTarget = new Map<string, NameDecision[]>();
  const targets = targetsOf(accepted);
  for (const decision of accepted) {
    const target = targets.get(decision.id);
    if (target !== undefined) byTarget.set(target, [...(byTarget.get(target) ?? []), decision]);
  }
  return byTarget;
}

async function write(run: Run, entities: readonly string[], accepted: ByTarget): Promise<void> {
  const rows = (await run<SearchNames>(searchNames, { entities })).flatMap((entity) => {
    const names = accepted.get(entity.id) ?? [];
    const search = withAccepted(
      entity.search,
      entity.acceptedSearch,
      names.map(({ name }) => fold(name)),
    );
    const spellings = withAccepted(
      entity.spellings,
      entity.acceptedSpellings,
      names.map(({ spelling }) => spelling),
    );
    if (!search && !spellings) return [];
    return {
      id: entity.id,
      search: search?.all ?? entity.search,
      spellings: spellings?.all ?? entity.spellings,
      acceptedSearch: orNull(search?.accepted ?? entity.acceptedSearch),
      acceptedSpellings: orNull(spellings?.accepted ?? entity.acceptedSpellings),
    };
  });
  if (rows.length > 0) await run(writeNames, { rows });
}

/** @returns null where nothing changes */
function withAccepted(all: readonly string[], former: readonly string[], names: readonly string[]) {
  const own = all.filter((name) => !former.includes(name));
  const accepted = [...new Set(names)].filter((name) => name !== '' && !own.includes(name));
  const isSame = accepted.length === former.length && accepted.every((name) => former.includes(name));
  return isSame ? null : { all: [...own, ...accepted], accepted };
}

/** No list in the graph where there is nothing in it, so that what is taken back leaves no trace. */
const orNull = (list: readonly string[]): readonly string[] | null => (list.length > 0 ? list : null);
