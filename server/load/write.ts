import type { Run } from '../database.ts';
import { derive } from '../event/derive.ts';
import { loadQuery } from '../queries.ts';
import type { Plan, RecordKind } from './plan.ts';
import type { Row } from './rows.ts';

const query = (name: string) => loadQuery(`load/${name}`);
const queries = {
  writeDatasets: query('write-datasets'),
  writeEntities: query('write-entities'),
  writeRepresentations: query('write-representations'),
  writeTopics: query('write-topics'),
  writeAssertions: query('write-assertions'),
  forgetEvents: query('forget-events'),
  stampDatasets: query('stamp-datasets'),
  writeEvents: query('write-events'),
  writeRelations: query('write-relations'),
  writeArticles: query('write-articles'),
  writeClaims: query('write-claims'),
  removeClaimsAndArticles: query('remove-claims-and-articles'),
  removeShared: query('remove-shared'),
  removeDatasets: query('remove-datasets'),
};

export interface WriteOrder {
  readonly rows: Readonly<Record<RecordKind, readonly Row[]>>;
  readonly changes: Plan;
  /** Whether origins and standings may have changed. */
  readonly rederive: boolean;
  readonly datasets: readonly Readonly<Record<string, unknown>>[];
  readonly datasetIds: readonly string[];
  /** Those, and the ones that an earlier load brought. */
  readonly formerDatasetIds: readonly string[];
}

/** Carries a plan out inside one transaction: what is gone goes first, then each kind after those it refers to. */
export async function write(run: Run, order: WriteOrder): Promise<void> {
  const { rows, changes, datasetIds: datasets, formerDatasetIds: former } = order;
  const due = (kind: RecordKind): Row[] => [...changes[kind].added, ...changes[kind].changed];
  const allIds = (kind: RecordKind): string[] => rows[kind].map(({ id }) => id);
  const dueIds = (kind: RecordKind): string[] => due(kind).map(({ id }) => id);

  await run(queries.forgetEvents, { events: [...dueIds('Event'), ...changes.Event.removed] });
  await run(queries.removeClaimsAndArticles, { claims: changes.Claim.removed, articles: changes.Article.removed });
  await run(queries.removeShared, {
    events: changes.Event.removed,
    topics: changes.Topic.removed,
    entities: changes.Entity.removed,
    datasets: former,
  });
  await run(queries.removeDatasets, { datasets: former.filter((id) => !datasets.includes(id)) });

  await run(queries.writeDatasets, { rows: order.datasets });
  await run(queries.writeEntities, { rows: due('Entity') });
  await run(queries.writeRepresentations, { rows: due('Entity'), datasets, former });
  await run(queries.writeTopics, { rows: due('Topic') });
  await run(queries.stampDatasets, { entities: allIds('Entity'), topics: allIds('Topic'), datasets, former });
  await run(queries.writeEvents, { rows: due('Event') });
  await run(queries.writeRelations, { events: dueIds('Event') });
  await run(queries.writeArticles, { rows: due('Article') });
  await run(queries.writeClaims, { rows: due('Claim') });
  // An event that was written anew has lost nothing here: topics and claims keep their ties to its node.
  await run(queries.writeAssertions, { rows: due('Topic') });
  if (order.rederive) await derive(run, allIds('Event'));
}
