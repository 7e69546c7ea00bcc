import { useMemo } from 'react';
import { useGraphql } from '../api/useGraphql.ts';
import { GraphDocument } from '../operations/generated.ts';
import { useExplorer } from '../state/useExplorer.ts';
import { busiest, type GraphData } from './graphData.ts';

/** The most relations that are asked for; what is drawn of them is the explorer's budget. */
export const mostRelations = 500;

/** The graph that is drawn, and the whole that it is taken from. */
export interface Drawn {
  readonly graph: GraphData;
  readonly whole: GraphData;
}

/** Follows what is to be drawn in the reader's language. All who call it share one request. */
export function useDrawn() {
  const language = useExplorer((state) => state.language);
  const budget = useExplorer((state) => state.view.budget);
  const revealed = useExplorer((state) => state.view.revealed);
  const { data, error, refetch } = useGraphql(
    GraphDocument,
    { language, first: mostRelations },
    { keep: true },
  );
  const drawn = useMemo<Drawn | null>(
    () => (data ? { graph: busiest(data.graph, budget, revealed), whole: data.graph } : null),
    [data, budget, revealed],
  );
  return { drawn, error, retry: () => void refetch() };
}
