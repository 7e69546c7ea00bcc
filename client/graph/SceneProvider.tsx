import { useMemo, type ReactNode } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { useGraphql } from '../api/useGraphql.ts';
import { useNumberText } from '../numbers/useNumberText.ts';
import { GraphDocument } from '../operations/generated.ts';
import { useExplorer } from '../state/useExplorer.ts';
import { shapeOf } from '../state/view.ts';
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
import { useGraphs, useOpenEvents } from './useGraphs.ts';

const nothing: GraphData = { entities: [], topics: [], relations: [], truncated: false, totalRelations: 0 };
const noEvents: ReadonlyMap<string, OpenEvents> = new Map();

/** Asks for what the view wants drawn, and puts the scene together from the answers, once for all who show it. */
export function SceneProvider({ children }: { readonly children: ReactNode }) {
  const language = useExplorer((state) => state.language);
  const number = useNumberText();
  // Places change with every drag; what is drawn does not.
  const shape = useExplorer(useShallow((state) => shapeOf(state.view)));
  const base = useGraphql(GraphDocument, baseQuestion(shape, language), { keep: true });
  // A graph that is here whole holds what was looked at already.
  const complete = base.data?.graph.truncated === false;
  const revealed = useGraphs(
    complete ? [] : shape.revealed.flatMap((selection) => revealedQuestion(selection, shape, language) ?? []),
  );
  const expanded = useGraphs(
    shape.expansions.map((expansion) => expansionQuestion(expansion, shape, language)),
  );

  const parts = useMemo(
    () => ({
      base: base.data?.graph ?? nothing,
      revealed: revealed.graphs,
      expanded: expanded.graphs,
      matching: null,
      events: noEvents,
    }),
    [base.data, revealed.graphs, expanded.graphs],
  );
  const drawn = useMemo(() => {
    const { entities, topics } = sceneOf(parts, shape, number).graph;
    return [...entities, ...topics].map(({ id }) => id);
  }, [parts, shape, number]);

  const matchingOf = matchingQuestion(shape, language, drawn);
  const matching = useGraphs(matchingOf ? [matchingOf] : []);
  const { events, ...opening } = useOpenEvents(eventsQuestions(shape, language, drawn));
  const [left = null] = matching.graphs;
  const scene = useMemo(
    () => (base.data ? sceneOf({ ...parts, matching: left, events }, shape, number) : null),
    [base.data, parts, left, events, shape, number],
  );
  const others = [revealed, expanded, matching, opening];
  return (
    <SceneContext
      value={{
        scene,
        error: base.error ?? others.find(({ error }) => error)?.error ?? null,
        retry: () => {
          if (base.isError) void base.refetch();
          for (const { retry } of others) retry();
        },
        waiting: base.isFetching || others.some(({ waiting }) => waiting),
      }}
    >
      {children}
    </SceneContext>
  );
}
