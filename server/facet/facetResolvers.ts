import { found } from '../graphql/batch.ts';
import type { FacetsResolvers } from '../graphql/generated.ts';
import {
  countDatasets,
  countKinds,
  countMedia,
  countOutlets,
  countStandings,
  countUndated,
} from './facets.ts';

export const Facets: FacetsResolvers = {
  total: ({ filter }, _, { loaders }) => loaders.eventCount.load(filter),
  undated: ({ filter }, _, { database }) => countUndated(database, filter),
  kinds: async ({ filter }, _, { database }) =>
    (await countKinds(database, filter)).map(({ value: kind, count }) => ({ kind, count })),
  media: async ({ filter }, _, { database }) =>
    (await countMedia(database, filter)).map(({ value: medium, count }) => ({ medium, count })),
  standings: async ({ filter }, _, { database }) =>
    (await countStandings(database, filter)).map(({ value: standing, count }) => ({ standing, count })),
  outlets: async ({ filter }, { first }, { database, loaders }) => {
    const counts = await countOutlets(database, filter, first);
    return Promise.all(
      counts.map(async ({ value: id, count }) => ({
        outlet: found(await loaders.entity.load(id), id),
        count,
      })),
    );
  },
  datasets: async ({ filter }, _, { database, loaders }) => {
    const counts = await countDatasets(database, filter);
    return Promise.all(
      counts.map(async ({ value: id, count }) => ({
        dataset: found(await loaders.dataset.load(id), id),
        count,
      })),
    );
  },
};
