import { found } from '../graphql/batch.ts';
import type { ArticleResolvers } from '../graphql/generated.ts';

export const Article: ArticleResolvers = {
  outlet: async ({ outlet }, _, { loaders }) => outlet && found(await loaders.entity.load(outlet), outlet),
  dataset: async ({ dataset }, _, { loaders }) => found(await loaders.dataset.load(dataset), dataset),
  claims: async ({ id: article }, _, { loaders }) => {
    const ids = await loaders.claimsInArticle.load(article);
    return Promise.all(ids.map(async (id) => found(await loaders.claim.load(id), id)));
  },
};
