import type { GraphData, GraphRelation } from './graphData.ts';

/** What each id of a graph is called. */
export const namesOf = (graph: GraphData): Map<string, string> =>
  new Map([
    ...graph.entities.map(({ id, name }) => [id, name] as const),
    ...graph.topics.map(({ id, title }) => [id, title] as const),
  ]);

/**
 * A relation as a sentence without its full stop: "Emmanuel Macron spoke with Vladimir Putin".
 *
 * @param verb what the relation's kind says, in the reader's language
 */
export const relationText = (
  { source, target }: Pick<GraphRelation, 'source' | 'target'>,
  names: ReadonlyMap<string, string>,
  verb: string,
): string => `${names.get(source) ?? source} ${verb} ${names.get(target) ?? target}`;
