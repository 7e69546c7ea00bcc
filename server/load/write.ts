import type { Run } from '../database.ts';
import { derivePrincipals } from '../event/derive.ts';
import { settleEvents } from '../event/settleEvents.ts';
import { loadQuery, type Parameters, type Query } from '../queries.ts';
import { noteEvents } from '../tally/note.ts';
import { restoreSearchNames } from '../import/review/searchNames.ts';
import type { Plan, RecordKind } from './plan.ts';
import type { References } from './references.ts';
import type { Row } from './rows.ts';

const query = (name: string) => loadQuery(`load/${name}`);
const queries = {
  writeDatasets: query('write-datasets'),
  writeEntities: query('write-entities'),
  writeRepresentations: query('write-representations'),
  writeTopics: query('write-topics'),
  writeAssertions: query('write-assertions'),
  forgetEvents: loadQuery('event/forget'),
  stampDatasets: query('stamp-datasets'),
  writeEvents: query('write-events'),
  writeRelations: query('write-relations'),
  writeArticles: query('write-articles'),
  writeClaims: query('write-claims'),
  removeClaimsAndArticles: query('remove-claims-and-articles'),
  removeShared: query('remove-shared'),
  removeDatasets: query('remove-datasets'),
  eventsBorneUpon: query('events-borne-upon'),
};

export interface WriteOrder {
  readonly rows: Readonly<Record<RecordKind, readonly Row[]>>;
  readonly changes: Plan;
  /** Records of others that they refer to. */
  readonly references: References;
  /** Whether origins and standings may have changed. */
  readonly rederive: boolean;
  readonly datasets: readonly Readonly<Record<string, unknown>>[];
  readonly datasetIds: readonly string[];
  /** Those, and the ones that an earlier load brought. */
  readonly formerDatasetIds: readonly string[];
}

/** Carries a plan out inside one transaction: what is gone goes first, then each kind after those it refers to. */
export async function write(run: Run, order: WriteOrder): Promise<void> {
  const { rows, changes, references, datasetIds: datasets, formerDatasetIds: former } = order;
  const due = (kind: RecordKind): Row[] => [...changes[kind].added, ...changes[kind].changed];
  const allIds = (kind: RecordKind): string[] => rows[kind].map(({ id }) => id);
  const dueIds = (kind: RecordKind): string[] => due(kind).map(({ id }) => id);

  // A step with nothing to do is left out: on a database that has just started, planning a query takes longer than running it.
  const step = async (query: Query, list: readonly unknown[], parameters: Parameters): Promise<void> => {
    if (list.length > 0) await run(query, parameters);
  };
  const goneClaims = [...changes.Claim.removed, ...changes.Article.removed];
  const goneShared = [...changes.Topic.removed, ...changes.Entity.removed];
  const goneDatasets = former.filter((id) => !datasets.includes(id));
  const changedIds = (kind: RecordKind): string[] => changes[kind].changed.map(({ id }) => id);

  // Others' events may be disputed by what is taken away here, or rest on it.
  const before = await eventsBorneUpon(run, {
    events: [...changedIds('Event'), ...changes.Event.removed],
    topics: [...changedIds('Topic'), ...changes.Topic.removed],
    claims: [...changedIds('Claim'), ...changes.Claim.removed],
  });
  await noteEvents(run, changedIds('Event'));
  await step(queries.forgetEvents, changedIds('Event'), { events: changedIds('Event') });
  await step(queries.removeClaimsAndArticles, goneClaims, {
    claims: changes.Claim.removed,
    articles: changes.Article.removed,
  });
  await settleEvents(run, changes.Event.removed);
  await step(queries.removeShared, goneShared, {
    topics: changes.Topic.removed,
    entities: changes.Entity.removed,
    datasets: former,
  });
  await step(queries.removeDatasets, goneDatasets, { datasets: goneDatasets });

  await step(queries.writeDatasets, order.datasets, { rows: order.datasets });
  await step(queries.writeEntities, due('Entity'), { rows: due('Entity') });
  // Names that were accepted for them are no matter of the files.
  if (due('Entity').length > 0) await restoreSearchNames(run, dueIds('Entity'));
  await step(queries.writeRepresentations, due('Entity'), { rows: due('Entity'), datasets, former });
  await step(queries.writeTopics, due('Topic'), { rows: due('Topic') });
  await step(queries.stampDatasets, datasets, {
    entities: [...allIds('Entity'), ...(references.Entity ?? [])],
    topics: [...allIds('Topic'), ...(references.Topic ?? [])],
    datasets,
    former,
  });
  await step(queries.writeEvents, due('Event'), { rows: due('Event') });
  await step(queries.writeRelations, due('Event'), { events: dueIds('Event') });
  await step(queries.writeArticles, due('Article'), { rows: due('Article') });
  await step(queries.writeClaims, due('Claim'), { rows: due('Claim') });
  // An event that was written anew has lost nothing here: topics and claims keep their ties to its node.
  await step(queries.writeAssertions, due('Topic'), { rows: due('Topic') });
  const after = await eventsBorneUpon(run, {
    events: dueIds('Event'),
    topics: dueIds('Topic'),
    claims: dueIds('Claim'),
  });
  await settleEvents(run, [...(order.rederive ? allIds('Event') : []), ...before, ...after]);
  // People may take part in the events of other folders as well.
  if (due('Entity').length + changes.Entity.removed.length > 0) await derivePrincipals(run);
}

async function eventsBorneUpon(
  run: Run,
  records: Readonly<Record<'events' | 'topics' | 'claims', readonly string[]>>,
): Promise<string[]> {
  if (Object.values(records).every(({ length }) => length === 0)) return [];
  return (await run<{ id: string }>(queries.eventsBorneUpon, records)).map(({ id }) => id);
}
