import neo4j from 'neo4j-driver';
import { found } from '../graphql/batch.ts';
import type { Context } from '../graphql/context.ts';
import { decodeCursor, isString, pageOf, pageSize, type Page } from '../graphql/page.ts';
import type { ArticleId } from '../ids.ts';
import { loadQuery } from '../queries.ts';
import type { Article } from './article.ts';

const newestFirst = loadQuery('article/newest-first');
const count = loadQuery('article/count');

/**
 * All articles, newest first.
 *
 * @throws EntenteError BAD_INPUT for a `first` or `after` that does not fit
 */
export async function listArticles(
  context: Context,
  given: { readonly first?: number | null | undefined; readonly after?: string | null | undefined },
): Promise<Page<Article>> {
  const size = pageSize(given.first, 25);
  const after = decodeCursor(given.after, isString);
  const rows = await context.database.read<{ id: ArticleId; order: string }>(newestFirst, {
    after,
    limit: neo4j.int(size + 1),
  });
  const articles = await Promise.all(
    rows.map(async ({ id, order }) => ({
      order,
      article: found(await context.loaders.article.load(id), id),
    })),
  );
  return pageOf(
    articles,
    size,
    ({ article }) => article,
    ({ order }) => order,
    {
      hasPreviousPage: after !== null,
      totalCount: async () => (await context.database.read<{ count: number }>(count))[0]?.count ?? 0,
    },
  );
}
