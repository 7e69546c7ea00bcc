import type { Database } from '../database.ts';
import { loadQuery } from '../queries.ts';
import type { Bundle, Located } from './bundle.ts';
import type { RecordKind } from './plan.ts';
import type { Row } from './rows.ts';

const datasetsOfBundle = loadQuery('load/datasets-of-bundle');
const broughtByOthers = loadQuery('load/brought-by-others');

/** A record, or a dataset, of others that has an id which the bundle uses. */
interface Stranger {
  readonly label: RecordKind | 'Dataset';
  readonly id: string;
  readonly hash: string | null;
  /** One that brought it. */
  readonly dataset: string;
}

/**
 * Finds the records of a bundle that others have brought already and tell otherwise.
 *
 * @param name under which the bundle is loaded
 * @param faults receives a sentence for each, naming file and record
 */
export async function refuseOthers(
  database: Database,
  bundle: Bundle,
  rows: Readonly<Record<RecordKind, readonly Row[]>>,
  name: string,
  faults: string[],
): Promise<void> {
  const former = await database.read<{ id: string }>(datasetsOfBundle, { bundle: name });
  const ids = (records: readonly Located<{ readonly id: string }>[]): string[] =>
    records.map(({ record }) => record.id);
  const strangers = await database.read<Stranger>(broughtByOthers, {
    entities: ids(bundle.entities),
    topics: ids(bundle.topics),
    events: ids(bundle.events),
    articles: ids(bundle.articles),
    datasets: [
      ...new Set([...former.map(({ id }) => id), ...bundle.articles.map(({ record }) => record.dataset.id)]),
    ],
    bundle: name,
  });
  for (const { label, id, hash, dataset } of strangers) {
    if (label === 'Dataset') {
      const article = bundle.articles.find(({ record }) => record.dataset.id === id);
      faults.push(
        `${article?.file ?? name}: ${article?.record.id ?? id}: dataset.id: the graph has a dataset "${id}" already, which was not imported as "${name}"; choose another id`,
      );
    } else if (label === 'Article') {
      faults.push(
        `${fileOf(bundle.articles, id)}: ${id}: id: the dataset "${dataset}" has an article of this id`,
      );
    } else if (rows[label].find((row) => row.id === id)?.hash !== hash) {
      const records = { Entity: bundle.entities, Topic: bundle.topics, Event: bundle.events, Claim: [] }[
        label
      ];
      faults.push(
        `${fileOf(records, id)}: ${id}: the graph has it already, from the dataset "${dataset}", and tells it otherwise; leave it out here and refer to it, or give yours another id`,
      );
    }
  }
}

const fileOf = (records: readonly Located<{ readonly id: string }>[], id: string): string =>
  records.find(({ record }) => record.id === id)?.file ?? '';
