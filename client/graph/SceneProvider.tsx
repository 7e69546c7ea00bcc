import { keepPreviousData, useQueries } from '@tanstack/react-query';
import { useMemo, type ReactNode } from 'react';
import { graphqlQuery } from '../api/graphqlQuery.ts';
import { useGraphql } from '../api/useGraphql.ts';
import { GraphDocument, RelationEventsDocument, type RelationEventsQuery } from '../operations/generated.ts';
import { relationId } from '../state/selection.ts';
import { useExplorer } from '../state/useExplorer.ts';
import type { GraphData } from './graphData.ts';
import {
  baseQuestion,
  eventsQuestions,
  expansionQuestion,
  matchingQuestion,
  revealedQuestion,
} from './questions.ts';
import { sceneOf } from './scene.ts';
import { SceneContext } from './sceneContext.ts';
import type { OpenEvents } from './unfold.ts';

const nothing: GraphData = { entities: [], topics: [], relations: [], truncated: false, totalRelations: 0 };

/** Asks for what the view wants drawn, and puts the scene together from the answers, once for all who show it. */
export function SceneProvider({ children }: { readonly children: ReactNode }) {
  const language = useExplorer((state) => state.language);
  const view = useExplorer((state) => state.view);
  const base = useGraphql(GraphDocument, baseQuestion(view, language), { keep: true });
  const complete = base.data?.graph.truncated === false;

  // A graph that is here whole holds what was looked at already.
  const wanted = complete
    ? []
    : view.revealed.flatMap((selection) => revealedQuestion(selection, view, language) ?? []);
  const revealed = useGraphs(wanted);
  const expanded = useGraphs(
    view.expansions.map((expansion) => expansionQuestion(expansion, view, language)),
  );

  const parts = useMemo(
    () => ({
      base: base.data?.graph ?? nothing,
      revealed: revealed.graphs,
      expanded: expanded.graphs,
      matching: null,
      events: new Map<string, OpenEvents>(),
    }),
    [base.data, revealed.graphs, expanded.graphs],
  );
  // Places change with every drag; what is drawn does not.
  const {
    filter,
    outside,
    budget,
    hidden,
    layersOff,
    outletLayer,
    opened,
    grouped,
    layout,
    rolledUp,
    unrolled,
  } = view;
  const shape = useMemo(
    () => view,
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [
      filter,
      outside,
      budget,
      view.revealed,
      view.expansions,
      hidden,
      layersOff,
      outletLayer,
      opened,
      grouped,
      layout,
      rolledUp,
      unrolled,
    ],
  );
  const bare = useMemo(() => sceneOf(parts, { ...shape, opened: [], outletLayer: false }), [parts, shape]);
  const drawn = useMemo(() => [...bare.graph.entities, ...bare.graph.topics].map(({ id }) => id), [bare]);

  const matchingOf = matchingQuestion(view, language, drawn);
  const matching = useGraphql(GraphDocument, matchingOf ?? { language, first: 0 }, {
    enabled: matchingOf !== null,
    keep: true,
  });
  const events = useEvents(eventsQuestions(view, language, drawn));
  const left = matchingOf ? (matching.data?.graph ?? null) : null;
  const scene = useMemo(
    () => (base.data ? sceneOf({ ...parts, matching: left, events }, shape) : null),
    [base.data, parts, left, events, shape],
  );
  const failed = [base, revealed, expanded, matching].find(({ error }) => error);
  return (
    <SceneContext
      value={{
        scene,
        error: failed?.error ?? null,
        retry: () => {
          for (const query of [base, matching]) if (query.isError) void query.refetch();
          revealed.retry();
          expanded.retry();
        },
        waiting: base.isFetching || revealed.waiting || expanded.waiting || matching.isFetching,
      }}
    >
      {children}
    </SceneContext>
  );
}

/** Several graphs at once; each is asked for on its own, so that a new one does not ask for the others again. */
function useGraphs(questions: readonly Parameters<typeof graphqlQuery<unknown, object>>[1][]) {
  return useQueries({
    queries: questions.map((variables) => ({
      ...graphqlQuery(GraphDocument, variables as never),
      placeholderData: keepPreviousData<{ graph: GraphData }>,
    })),
    combine: combineGraphs,
  });
}

const combineGraphs = (
  results: readonly {
    readonly data?: { readonly graph: GraphData } | undefined;
    readonly error: Error | null;
    readonly isFetching: boolean;
    readonly isError: boolean;
    readonly refetch: () => unknown;
  }[],
) => ({
  graphs: results.flatMap(({ data }) => data?.graph ?? []),
  error: results.find(({ error }) => error)?.error ?? null,
  waiting: results.some(({ isFetching }) => isFetching),
  retry: () => {
    for (const { isError, refetch } of results) if (isError) void refetch();
  },
});

function useEvents(questions: ReturnType<typeof eventsQuestions>): ReadonlyMap<string, OpenEvents> {
  return useQueries({
    queries: questions.map((variables) => graphqlQuery(RelationEventsDocument, variables)),
    combine: combineEvents,
  });
}

interface EventsResult {
  readonly data?: RelationEventsQuery | undefined;
}

const combineEvents = (results: readonly EventsResult[]): ReadonlyMap<string, OpenEvents> =>
  new Map(
    results.flatMap(({ data }) =>
      (data?.graph.relations ?? [])
        .filter(({ kind }) => kind !== 'REPRESENTS')
        .map((relation): [string, OpenEvents] => [
          relationId(relation),
          {
            total: relation.events.totalCount,
            events: relation.events.nodes.map(({ date, ...event }) => ({ ...event, date: date ?? null })),
          },
        ]),
    ),
  );
