import type { PathsQuery, PathsQueryVariables } from '../operations/generated.ts';
import { eventFilter, type Filter } from '../state/filter.ts';
import type { Between } from '../state/selection.ts';

export type Path = PathsQuery['paths'][number];

/** How many steps a path may have: more than six are no acquaintance, and the API looks no farther. */
export const hops = [1, 2, 3, 4, 5, 6] as const;
export type Hops = (typeof hops)[number];
/** As many unless the reader says otherwise. */
export const usualHops: Hops = 4;

/** As many are told of several that are equally short. */
const mostPaths = 5;

/** What of the view's filter holds for paths: a path is made of talks, so the kinds do not apply. */
export const pathFilter = (filter: Filter): Filter => ({ ...filter, families: null });

export const pathsQuestion = (
  { from, to, inTimeOrder }: Between,
  { filter, language, maxHops = usualHops }: { filter: Filter; language: string; maxHops?: Hops },
): PathsQueryVariables => ({
  ...{ from, to, inTimeOrder, maxHops, first: mostPaths, language },
  filter: eventFilter(pathFilter(filter)),
});
