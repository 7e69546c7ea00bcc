import type { Database, Run } from '../../database.ts';
import type { EntityId } from '../../ids.ts';
import { loadQuery } from '../../queries.ts';
import { entityOfName } from '../entities/resolver.ts';
import { isAccepted, readDecisions, targetsOf, type NameDecision } from './decisions.ts';
import { faultsOf, type KnownEntity } from './checkReview.ts';
import { reviewFaults, type Proposal } from './reviewFile.ts';
import { writeSearchNames } from './searchNames.ts';

const query = (name: string) => loadQuery(`review/${name}`);
const queries = {
  entities: query('entities'),
  writeDecisions: query('write-decisions'),
  removeDecisions: query('remove-decisions'),
  markDue: query('mark-due'),
  forgetRepresentations: query('forget-representations'),
  writeEntities: loadQuery('import/write-entities'),
  stampEntities: loadQuery('import/stamp-entities'),
};

/** A file that has to be imported again because of what was decided. */
export interface DueFile {
  readonly dataset: string;
  readonly name: string;
}

/** What came of a review. */
export interface AppliedReview {
  /** How many decisions are new, changed or taken back. */
  readonly changed: number;
  readonly due: readonly DueFile[];
}

/**
 * Brings what the graph remembers in line with a review, in one transaction, and notes which files have to be imported again for
 * that; importing them puts the names to the entities that were decided.
 *
 * @throws EntenteError BAD_INPUT if the review has faults; then nothing is written
 */
export function applyReview(database: Database, proposals: readonly Proposal[]): Promise<AppliedReview> {
  return database.write(async (run) => {
    const before = await checkedAgainst(run, proposals);
    const byId = new Map(before.map((decision) => [decision.id, decision]));
    const changed = proposals.filter(
      ({ decisionId, decision }) => (byId.get(decisionId)?.decision ?? 'open') !== decision,
    );
    if (changed.length === 0) return { changed: 0, due: [] };

    const taken = changed.filter(({ decision }) => decision === 'open');
    await run(queries.writeDecisions, {
      rows: changed.filter(({ decision }) => decision !== 'open').map(rowOf),
    });
    const after = (await readDecisions(run)).filter(
      ({ id }) => !taken.some(({ decisionId }) => decisionId === id),
    );
    await run(queries.removeDecisions, { decisions: taken.map(({ decisionId }) => decisionId) });
    return { changed: changed.length, due: await follow(run, before, after) };
  });
}

/**
 * Checks a review and writes nothing.
 *
 * @throws EntenteError BAD_INPUT if it has faults
 */
export async function checkReview(database: Database, proposals: readonly Proposal[]): Promise<void> {
  await checkedAgainst(database.read, proposals);
}

async function checkedAgainst(run: Run, proposals: readonly Proposal[]): Promise<NameDecision[]> {
  const remembered = await readDecisions(run);
  const known = await run<KnownEntity>(queries.entities, {
    entities: [...new Set(proposals.flatMap(({ entity, other }) => [entity, other]))],
  });
  const faults = faultsOf(proposals, remembered, new Map(known.map((entity) => [entity.id, entity])));
  if (faults.length > 0) throw reviewFaults(faults);
  return remembered;
}

const rowOf = ({ decisionId: id, name, spelling, kind, state, entity, other, decision }: Proposal) => ({
  ...{ id, name, spelling, kind, state, entity, other, decision },
});

/**
 * Makes the entities whose names are their own again, as they were: their ids may depend on whom there was when they were first named,
 * and other names may have been accepted for them. What no row names goes when its datasets are imported again.
 */
async function bringBack(run: Run, decisions: readonly NameDecision[]): Promise<void> {
  if (decisions.length === 0) return;
  await run(queries.writeEntities, {
    rows: decisions.map((decision) => entityOfName(decision, decision.entity)),
  });
  for (const { entity, datasets } of decisions)
    for (const dataset of datasets) await run(queries.stampEntities, { entities: [entity], dataset });
}

/** Does what follows from names that are another entity's now than before, until the files are imported again. */
async function follow(
  run: Run,
  before: readonly NameDecision[],
  after: readonly NameDecision[],
): Promise<readonly DueFile[]> {
  const [from, to] = [before, after].map((decisions) => targetsOf(decisions.filter(isAccepted)));
  const decisions = [...new Map([...before, ...after].map((decision) => [decision.id, decision])).values()];
  const moved = decisions.filter(({ id }) => from?.get(id) !== to?.get(id));
  if (moved.length === 0) return [];
  const entities: EntityId[] = [
    ...new Set(moved.flatMap(({ id, entity }) => [entity, from?.get(id) ?? entity, to?.get(id) ?? entity])),
  ];
  const datasets = [...new Set(moved.flatMap((decision) => decision.datasets))];
  await bringBack(
    run,
    moved.filter(({ id, datasets: of }) => to?.get(id) === undefined && of.length > 0),
  );
  await writeSearchNames(run, entities);
  const due = await run<DueFile>(queries.markDue, { datasets });
  const imported = [...new Set(due.map(({ dataset }) => dataset))];
  await run(queries.forgetRepresentations, { entities, datasets: imported });
  return due;
}
