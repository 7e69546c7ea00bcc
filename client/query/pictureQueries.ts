import { countingOf } from '../graph/counting.ts';
import {
  baseQuestion,
  eventsQuestions,
  expansionQuestion,
  matchingQuestion,
  revealedQuestions,
} from '../graph/questions.ts';
import { GraphDocument, RelationEventsDocument } from '../operations/generated.ts';
import type { Expansion, Shape } from '../state/view.ts';

/** One of the queries that a picture is made from. */
export interface PictureQuery {
  /** What it brought: a key of `queryTab.picture`. */
  readonly brought: 'base' | 'revealed' | 'expansion' | 'matching' | 'events';
  /** Of an expansion, what was expanded. */
  readonly of: string | null;
  readonly document: { toString(): string };
  readonly variables: object;
}

/**
 * The queries that the canvas is made from, in the order in which its parts are put together.
 *
 * @param drawn ids of the entities and topics on it
 * @param picture whether the first of them has brought the whole graph, so that what was looked at is not asked for; and whether
 *   people are counted as whom they speak for
 */
export function pictureQueries(
  view: Shape,
  language: string,
  drawn: readonly string[],
  { isWhole, rolledUp }: { readonly isWhole: boolean; readonly rolledUp: boolean },
): readonly PictureQuery[] {
  const graph = (brought: PictureQuery['brought'], variables: object, of: string | null = null) => ({
    ...{ brought, of, variables },
    document: GraphDocument,
  });
  const counting = countingOf(rolledUp, view.unrolled);
  const matching = matchingQuestion(view, language, drawn, counting);
  return [
    graph('base', baseQuestion(view, language, counting)),
    ...(isWhole
      ? []
      : revealedQuestions(view, language, counting).map((variables) => graph('revealed', variables))),
    ...view.expansions.map((expansion: Expansion) =>
      graph('expansion', expansionQuestion(expansion, view, language, counting), expansion.of),
    ),
    ...(matching ? [graph('matching', matching)] : []),
    ...eventsQuestions(view, language, drawn, counting).map((variables): PictureQuery => ({
      ...{ brought: 'events', of: null, variables },
      document: RelationEventsDocument,
    })),
  ];
}
