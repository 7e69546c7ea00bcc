import { useGraphql } from '../api/useGraphql.ts';
import { useSceneCame } from '../graph/sceneContext.ts';
import { FacetsDocument, type FacetsQuery } from '../operations/generated.ts';
import { eventFilter } from '../state/filter.ts';
import { useExplorer } from '../state/useExplorer.ts';

/** The outlets that are listed; there may be thousands. */
const mostOutlets = 12;

/** What the events that match the filter are like, counted; the last answer until the next is here. */
export function useFacets() {
  const language = useExplorer((state) => state.language);
  const filter = useExplorer((state) => state.view.filter);
  const { data, error, refetch } = useGraphql(
    FacetsDocument,
    { language, filter: eventFilter(filter), outlets: mostOutlets },
    { keep: true, enabled: useSceneCame() },
  );
  const facets: FacetsQuery['facets'] | null = data?.facets ?? null;
  return { facets, error, retry: () => void refetch() };
}
