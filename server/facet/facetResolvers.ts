import { found } from '../graphql/batch.ts';
import type { FacetsResolvers } from '../graphql/generated.ts';
import { countBy, countEvents, countOutlets } from './facets.ts';

/** Of each property the filter's own restriction is left aside: the counts tell what choosing another value would give. */
export const Facets: FacetsResolvers = {
  total: async ({ filter }, _, { loaders }) => countEvents(await loaders.eventGroups.load(filter)),
  undated: async ({ filter }, _, { loaders }) =>
    countEvents((await loaders.eventGroups.load(filter)).filter(({ dated }) => !dated)),
  kinds: async ({ filter }, _, { loaders }) => {
    const groups = await loaders.eventGroups.load({ ...filter, kinds: null });
    return countBy(groups, ({ kind }) => [kind]).map(({ value: kind, count }) => ({ kind, count }));
  },
  media: async ({ filter }, _, { loaders }) => {
    const groups = await loaders.eventGroups.load({ ...filter, media: null });
    return countBy(groups, ({ medium }) => [medium]).map(({ value: medium, count }) => ({ medium, count }));
  },
  standings: async ({ filter }, _, { loaders }) => {
    const groups = await loaders.eventGroups.load({ ...filter, standing: null });
    return countBy(groups, (group) => [group.standing]).map(({ value, count }) => ({
      standing: value,
      count,
    }));
  },
  outlets: async ({ filter }, { first }, { database, loaders }) => {
    const counts = await countOutlets(database, filter, first);
    return Promise.all(
      counts.map(async ({ value: id, count }) => ({
        outlet: found(await loaders.entity.load(id), id),
        count,
      })),
    );
  },
  datasets: async ({ filter }, _, { loaders }) => {
    const counts = countBy(
      await loaders.eventGroups.load({ ...filter, datasets: null }),
      (group) => group.datasets,
    );
    return Promise.all(
      counts.map(async ({ value: id, count }) => ({
        dataset: found(await loaders.dataset.load(id), id),
        count,
      })),
    );
  },
};
