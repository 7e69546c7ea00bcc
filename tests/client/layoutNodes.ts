import type { LayoutInput, LayoutLine, LayoutNode } from '../../client/graph/layouts/layout.ts';

/** A node of a small graph: a circle with its name under it. */
export function layoutNode(
  id: string,
  { label = 90, ...rest }: Partial<LayoutNode> & { label?: number } = {},
): LayoutNode {
  const { width = 36, height = 36 } = rest;
  const side = Math.max(width, label) / 2;
  return {
    id,
    kind: 'PERSON',
    width,
    height,
    reach: { left: side, right: side, up: height / 2, down: height / 2 + (label > 0 ? 22 : 0) },
    ...rest,
  };
}

/** A line of a small graph. */
export const line = (source: string, target: string, family = 'spoke'): LayoutLine => ({
  source,
  target,
  family,
  weight: 1,
});

/** What a layout gets of a small graph: nothing placed, pinned or picked. */
export const layoutInputOf = (
  nodes: readonly LayoutNode[],
  lines: readonly LayoutLine[] = [],
  rest: Partial<LayoutInput> = {},
): LayoutInput => ({
  nodes,
  lines,
  places: {},
  pinned: new Set(),
  picked: [],
  room: { width: 900, height: 700 },
  ...rest,
});
