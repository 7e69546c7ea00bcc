import { relationKind, type RelationFamily } from '../kinds/relationKinds.ts';
import type { FacetsQuery, Medium, Standing } from '../operations/generated.ts';

type Facets = FacetsQuery['facets'];

/** How many events have each sign of the legend. */
export interface Counts {
  readonly families: ReadonlyMap<RelationFamily, number>;
  readonly standings: ReadonlyMap<Standing, number>;
  readonly media: ReadonlyMap<Medium, number>;
  readonly outlets: readonly { readonly id: string; readonly name: string; readonly count: number }[];
  readonly datasets: readonly { readonly id: string; readonly name: string; readonly count: number }[];
}

/** Counts by the signs of the legend, where several kinds of event share one; of no facets yet, nothing. */
export function countsOf(facets: Facets | null): Counts {
  const families = new Map<RelationFamily, number>();
  for (const { kind, count } of facets?.kinds ?? []) {
    const { family } = relationKind(kind);
    families.set(family, (families.get(family) ?? 0) + count);
  }
  return {
    families,
    standings: new Map(facets?.standings.map(({ standing, count }) => [standing, count])),
    media: new Map(facets?.media.map(({ medium, count }) => [medium, count])),
    outlets: (facets?.outlets ?? []).map(({ outlet, count }) => ({ ...outlet, count })),
    datasets: (facets?.datasets ?? []).map(({ dataset: { id, title }, count }) => ({
      id,
      name: title,
      count,
    })),
  };
}
