import { relationId } from '../state/selection.ts';
import type { GraphData } from './graphData.ts';

/** Several graphs as one: what stands in more than one of them is taken from the first. */
export function mergeGraphs(first: GraphData, more: readonly GraphData[]): GraphData {
  if (more.length === 0) return first;
  const all = [first, ...more];
  const byId = <Item>(items: readonly Item[], id: (item: Item) => string): Item[] =>
    [...new Map(items.toReversed().map((item) => [id(item), item])).values()].toReversed();
  return {
    ...first,
    entities: byId(
      all.flatMap(({ entities }) => entities),
      ({ id }) => id,
    ),
    topics: byId(
      all.flatMap(({ topics }) => topics),
      ({ id }) => id,
    ),
    relations: byId(
      all.flatMap(({ relations }) => relations),
      relationId,
    ),
    countedAs: byId(
      all.flatMap(({ countedAs }) => countedAs),
      ({ person, principal }) => `${person} ${principal}`,
    ),
  };
}
