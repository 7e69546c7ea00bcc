import { useGraphql } from '../api/useGraphql.ts';
import { useCounting } from '../graph/useCounting.ts';
import { relationKind } from '../kinds/relationKinds.ts';
import {
  RelationDocument,
  type RelationQuery,
  type RelationQueryVariables,
} from '../operations/generated.ts';
import { useExplorer } from '../state/useExplorer.ts';

/** A line of the canvas, by its kind and ends. */
export interface Line {
  readonly kind: string;
  readonly source: string;
  readonly target: string;
}

export type RelationFound = RelationQuery['graph']['relations'][number];

const step = 25;

/** Follows a relation that rests on events, with its first events and the accounts of them; as the canvas counts it, where it is drawn. */
export function useRelation({ kind: named, source, target }: Line) {
  const language = useExplorer((state) => state.language);
  const { kind } = relationKind(named);
  const counting = useCounting(source, target);
  const variables: RelationQueryVariables = {
    ends: [source, target],
    source: [source],
    direction: kind === 'SPOKE_WITH' ? 'BOTH' : 'OUT',
    // REPRESENTS rests on no event and has a panel of its own.
    kinds: kind === 'REPRESENTS' ? [] : [kind],
    language,
    first: step,
    ...counting,
  };
  return { query: useGraphql(RelationDocument, variables, { keep: true }), variables };
}

/** The relation in an answer; null where there is none between the two. */
export const relationIn = ({ graph }: RelationQuery): RelationFound | null =>
  graph.relations.find(({ kind }) => kind !== 'REPRESENTS') ?? null;

/** What an end of a relation is called, and whether it is a topic. */
export function endIn(
  { graph }: RelationQuery,
  id: string,
): { readonly name: string; readonly isTopic: boolean } {
  const topic = graph.topics.find((each) => each.id === id);
  if (topic) return { name: topic.title, isTopic: true };
  return { name: graph.entities.find((each) => each.id === id)?.name ?? id, isTopic: false };
}
