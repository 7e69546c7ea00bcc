import type { Core, NodeSingular } from 'cytoscape';

/** The node with most lines: where a picture that does not fit starts, and where the keyboard does. */
export function hubOf(cy: Core): NodeSingular | undefined {
  const nodes = cy.nodes().map((node) => node);
  return nodes.sort((a, b) => b.connectedEdges().length - a.connectedEdges().length)[0];
}
