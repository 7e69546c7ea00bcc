import { keepPreviousData, useQueries } from '@tanstack/react-query';
import { graphqlQuery } from '../api/graphqlQuery.ts';
import {
  EventOnCanvasDocument,
  GraphDocument,
  RelationEventsDocument,
  type EventOnCanvasQuery,
  type GraphQuery,
  type GraphQueryVariables,
  type RelationEventsQuery,
  type RelationEventsQueryVariables,
} from '../operations/generated.ts';
import { relationId } from '../state/selection.ts';
import type { GraphData } from './graphData.ts';
import type { OpenEvent, OpenEvents } from './unfold.ts';

/** How it stands with several questions at once. */
export interface Asking {
  readonly error: Error | null;
  /** Asks those again that failed. */
  readonly retry: () => void;
  readonly waiting: boolean;
}

interface Result<Data> {
  readonly data?: Data | undefined;
  readonly error: Error | null;
  readonly isFetching: boolean;
  readonly isError: boolean;
  readonly refetch: () => unknown;
}

/** Several graphs at once; each is asked for on its own, so that a new one does not ask for the others again. */
export const useGraphs = (
  questions: readonly GraphQueryVariables[],
): Asking & { readonly graphs: readonly GraphData[] } =>
  useQueries({
    queries: questions.map((variables) => ({
      ...graphqlQuery(GraphDocument, variables),
      placeholderData: keepPreviousData<GraphQuery>,
    })),
    combine: combineGraphs,
  });

/** The events of opened relations, by relation. */
export const useOpenEvents = (
  questions: readonly RelationEventsQueryVariables[],
): Asking & { readonly events: ReadonlyMap<string, OpenEvents> } =>
  useQueries({
    queries: questions.map((variables) => graphqlQuery(RelationEventsDocument, variables)),
    combine: combineEvents,
  });

/** Single events, those of them that there are. */
export const useEvents = (
  ids: readonly string[],
  language: string,
): Asking & { readonly found: readonly OpenEvent[] } =>
  useQueries({
    queries: ids.map((id) => graphqlQuery(EventOnCanvasDocument, { id, language })),
    combine: combineFound,
  });

// Outside of the hooks: the combined answer is kept as long as the function and the answers are the same.
const combineGraphs = (results: readonly Result<GraphQuery>[]) => ({
  ...askingOf(results),
  graphs: results.flatMap(({ data }) => data?.graph ?? []),
});

const combineEvents = (results: readonly Result<RelationEventsQuery>[]) => ({
  ...askingOf(results),
  events: new Map(results.flatMap(({ data }) => data?.graph.relations ?? []).flatMap(openEvents)),
});

const combineFound = (results: readonly Result<EventOnCanvasQuery>[]) => ({
  ...askingOf(results),
  found: results.flatMap(({ data }) => (data?.event ? [openEvent(data.event)] : [])),
});

const openEvent = ({ date, ...event }: NonNullable<EventOnCanvasQuery['event']>): OpenEvent => ({
  ...event,
  date: date ?? null,
});

function openEvents(relation: RelationEventsQuery['graph']['relations'][number]): [string, OpenEvents][] {
  // Whom somebody speaks for rests on no event.
  if (relation.kind === 'REPRESENTS') return [];
  const { totalCount, nodes } = relation.events;
  return [[relationId(relation), { total: totalCount, events: nodes.map(openEvent) }]];
}

const askingOf = (results: readonly Result<unknown>[]): Asking => ({
  error: results.find(({ error }) => error)?.error ?? null,
  waiting: results.some(({ isFetching }) => isFetching),
  retry: () => {
    for (const { isError, refetch } of results) if (isError) void refetch();
  },
});
