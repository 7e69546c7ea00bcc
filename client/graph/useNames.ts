import { useMemo } from 'react';
import type { GraphData } from './graphData.ts';
import { namesOf, type Names } from './relationText.ts';

/** What each id of a graph is called; null for no graph yet. */
export const useNames = (graph: GraphData | null): Names =>
  useMemo(() => (graph ? namesOf(graph) : new Map()), [graph]);
