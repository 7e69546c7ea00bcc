import type { GraphData } from '../../client/graph/graphData.ts';
import { sceneOf, type Scene, type SceneParts } from '../../client/graph/scene.ts';
import type { NumberText } from '../../client/numbers/numberText.ts';
import { initialView, type View } from '../../client/state/view.ts';

/** The scene of a graph that is here whole; nobody is rolled up unless `parts` say so. */
export const sceneFrom = (
  base: GraphData,
  view: Partial<View> = {},
  parts: Partial<SceneParts> = {},
  number: NumberText = String,
): Scene =>
  sceneOf(
    {
      base,
      plain: base,
      rolledUp: false,
      revealed: [],
      expanded: [],
      matching: null,
      events: new Map(),
      ...parts,
    },
    { ...initialView, ...view },
    number,
  );
