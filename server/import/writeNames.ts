import type { Database } from '../database.ts';
import { loadQuery } from '../queries.ts';
import { daysOf } from './days.ts';
import type { NewEntities, Representation } from './entities/resolver.ts';
import { restoreSearchNames } from './review/searchNames.ts';
import type { ArticleRow } from './resolveRows.ts';

const query = (name: string) => loadQuery(`import/${name}`);
const writeEntities = query('write-entities');
const writeRepresentations = query('write-representations');
const stampEntities = query('stamp-entities');
const writeArticles = query('write-articles');
const stampDecisions = loadQuery('review/stamp-decisions');

/** Writes, in one transaction, whom and what rows refer to and nobody has written yet. */
export async function writeNames(
  database: Database,
  dataset: string,
  { entities, representations, named, decisions }: NewEntities,
  articles: readonly ArticleRow[],
): Promise<void> {
  if (named.length + representations.length + articles.length + decisions.length === 0) return;
  await database.write(async (run) => {
    if (entities.length > 0) await run(writeEntities, { rows: entities });
    if (decisions.length > 0) await run(stampDecisions, { decisions, dataset });
    // One that other names were accepted for may have been gone for a while.
    if (entities.length > 0)
      await restoreSearchNames(
        run,
        entities.map(({ id }) => id),
      );
    if (named.length > 0) await run(stampEntities, { entities: named, dataset });
    if (representations.length > 0)
      await run(writeRepresentations, { rows: representations.map(withDays), dataset });
    if (articles.length > 0) await run(writeArticles, { rows: articles });
  });
}

function withDays({ on, ...representation }: Representation) {
  const { earliest, latest } = daysOf(on);
  const [from = null, to = from] = on?.split('/') ?? [];
  return { ...representation, from, to, earliest, latest };
}
