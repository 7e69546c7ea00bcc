import type { QueryClient } from '@tanstack/react-query';
import { graphqlQuery } from '../api/graphqlQuery.ts';
import type { Counting } from '../graph/counting.ts';
import type { GraphRelation } from '../graph/graphData.ts';
import { canvasFilter, expansionQuestion, narrowed } from '../graph/questions.ts';
import { GraphDocument, type EventFilter, type GraphQuery } from '../operations/generated.ts';
import type { Shape } from '../state/view.ts';

/**
 * Under which filter a drawn relation counts its events: that of the canvas or, where it came with an expansion that was
 * limited to some days, that of the expansion. A relation is known by being the very one of the answer.
 */
export function askedWith(
  client: QueryClient,
  view: Shape,
  language: string,
  counting: Counting,
): (relation: GraphRelation) => EventFilter {
  const filter = canvasFilter(view);
  const limited = view.expansions
    .filter(({ from, to }) => from !== null || to !== null)
    .map((expansion) => {
      const { queryKey } = graphqlQuery(
        GraphDocument,
        expansionQuestion(expansion, view, language, counting),
      );
      const relations = client.getQueryData<GraphQuery>(queryKey)?.graph.relations;
      return { filter: narrowed(filter, expansion), relations: new Set(relations) };
    });
  return (relation) => limited.find(({ relations }) => relations.has(relation))?.filter ?? filter;
}
