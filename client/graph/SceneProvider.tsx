import { useMemo, type ReactNode } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { useGraphql } from '../api/useGraphql.ts';
import { useNumberText } from '../numbers/useNumberText.ts';
import { GraphDocument } from '../operations/generated.ts';
import { useExplorer } from '../state/useExplorer.ts';
import { shapeOf } from '../state/view.ts';
import { countingOf } from './counting.ts';
import type { GraphData } from './graphData.ts';
import { isTooMuch } from './principals.ts';
import {
  baseQuestion,
  eventsQuestions,
  expansionQuestion,
  matchingQuestion,
  revealedQuestions,
} from './questions.ts';
import { sceneOf } from './scene.ts';
import { SceneContext } from './sceneContext.ts';
import { withSingled, type OpenEvents } from './unfold.ts';
import { useEvents, useGraphs, useOpenEvents } from './useGraphs.ts';

const nothing: GraphData = {
  entities: [],
  topics: [],
  relations: [],
  truncated: false,
  totalRelations: 0,
  countedAs: [],
};
const noEvents: ReadonlyMap<string, OpenEvents> = new Map();

/** Asks for what the view wants drawn, and puts the scene together from the answers, once for all who show it. */
export function SceneProvider({ children }: { readonly children: ReactNode }) {
  const language = useExplorer((state) => state.language);
  const number = useNumberText();
  // Places change with every drag; what is drawn does not.
  const shape = useExplorer(useShallow((state) => shapeOf(state.view)));
  const plain = useGraphql(GraphDocument, baseQuestion(shape, language), { keep: true });
  const isMuch = useMemo(() => plain.data !== undefined && isTooMuch(plain.data.graph), [plain.data]);
  const rolledUp = shape.rolledUp ?? isMuch;
  const counting = useMemo(() => countingOf(rolledUp, shape.unrolled), [rolledUp, shape.unrolled]);
  // Where nobody is rolled up it is the same question, and asked once.
  const base = useGraphql(GraphDocument, baseQuestion(shape, language, counting), { keep: true });
  // Of too much people are not drawn for the moment until they are rolled up.
  const isHeld =
    isMuch && shape.rolledUp === null && base.isPlaceholderData && base.data.graph.countedAs.length === 0;
  const isHere = base.data !== undefined && !isHeld;
  // A graph that is here whole holds what was looked at already.
  const complete = base.data?.graph.truncated === false;
  const revealed = useGraphs(complete ? [] : revealedQuestions(shape, language, counting));
  const expanded = useGraphs(
    shape.expansions.map((expansion) => expansionQuestion(expansion, shape, language, counting)),
  );

  const parts = useMemo(
    () => ({
      base: base.data?.graph ?? nothing,
      plain: plain.data?.graph ?? nothing,
      rolledUp,
      revealed: revealed.graphs,
      expanded: expanded.graphs,
      matching: null,
      events: noEvents,
    }),
    [base.data, plain.data, rolledUp, revealed.graphs, expanded.graphs],
  );
  const drawn = useMemo(() => {
    const { entities, topics } = sceneOf(parts, shape, number).graph;
    return [...entities, ...topics].map(({ id }) => id);
  }, [parts, shape, number]);

  const matchingOf = matchingQuestion(shape, language, drawn, counting);
  const matching = useGraphs(matchingOf ? [matchingOf] : []);
  const { events: newest, ...opening } = useOpenEvents(eventsQuestions(shape, language, drawn, counting));
  const { found, ...single } = useEvents(
    shape.singledOut.map(({ event }) => event),
    language,
  );
  const events = useMemo(
    () => withSingled(newest, shape.singledOut, found),
    [newest, shape.singledOut, found],
  );
  const [left = null] = matching.graphs;
  const scene = useMemo(
    () => (isHere ? sceneOf({ ...parts, matching: left, events }, shape, number) : null),
    [isHere, parts, left, events, shape, number],
  );
  const others = [revealed, expanded, matching, opening, single];
  return (
    <SceneContext
      value={{
        scene,
        error: base.error ?? plain.error ?? others.find(({ error }) => error)?.error ?? null,
        retry: () => {
          if (plain.isError) void plain.refetch();
          if (base.isError && rolledUp) void base.refetch();
          for (const { retry } of others) retry();
        },
        waiting: base.isFetching || plain.isFetching || others.some(({ waiting }) => waiting),
      }}
    >
      {children}
    </SceneContext>
  );
}
