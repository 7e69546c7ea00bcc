import type { Core } from 'cytoscape';

export interface Box {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}
export interface Line {
  readonly source: string;
  readonly target: string;
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** What spoils a picture, by how much: words on words most, then lines through nodes, through words, across lines. */
const costs = { overlap: 40, behind: 16, struckThrough: 8, crossing: 1 } as const;

/** How hard a canvas is to read, 0 for not at all: counted on labels and straight lines, in no unit. */
export function messiness(cy: Core): number {
  const boxes = new Map<string, Box>(
    cy.nodes().map((node) => [node.id(), node.boundingBox({ includeLabels: true, includeOverlays: false })]),
  );
  const lines = cy.edges().map((edge) => {
    const { x: x1, y: y1 } = edge.source().position();
    const { x: x2, y: y2 } = edge.target().position();
    return { source: edge.source().id(), target: edge.target().id(), x1, y1, x2, y2 };
  });
  const bodies = new Map<string, Box>(
    cy.nodes().map((node) => [node.id(), node.boundingBox({ includeLabels: false, includeOverlays: false })]),
  );
  return faults(boxes, lines) + strikes(bodies, lines) * costs.behind;
}

/** The same on plain boxes and lines. */
export function faults(boxes: ReadonlyMap<string, Box>, lines: readonly Line[]): number {
  let sum = strikes(boxes, lines) * costs.struckThrough;
  const entries = [...boxes];
  entries.forEach(([, a], index) => {
    for (const [, b] of entries.slice(index + 1)) if (overlap(a, b)) sum += costs.overlap;
  });
  lines.forEach((line, index) => {
    for (const other of lines.slice(index + 1))
      if (!touch(line, other) && cross(line, other)) sum += costs.crossing;
  });
  return sum;
}

/** How often a line runs through a box that is not at one of its ends. */
const strikes = (boxes: ReadonlyMap<string, Box>, lines: readonly Line[]): number =>
  [...boxes].reduce(
    (sum, [id, box]) =>
      sum +
      lines.filter((line) => id !== line.source && id !== line.target && passesThrough(line, box)).length,
    0,
  );

const overlap = (a: Box, b: Box): boolean => a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2;

const touch = (a: Line, b: Line): boolean =>
  a.source === b.source || a.source === b.target || a.target === b.source || a.target === b.target;

function passesThrough(line: Line, { x1, y1, x2, y2 }: Box): boolean {
  const diagonal = { ...line, x1, y1, x2, y2 };
  const other = { ...line, x1, y1: y2, x2, y2: y1 };
  return cross(line, diagonal) || cross(line, other);
}

/** Whether two straight lines cross, by the sides on which their ends lie. */
function cross(a: Line, b: Line): boolean {
  const side = (l: Line, x: number, y: number) =>
    Math.sign((l.x2 - l.x1) * (y - l.y1) - (l.y2 - l.y1) * (x - l.x1));
  return side(a, b.x1, b.y1) !== side(a, b.x2, b.y2) && side(b, a.x1, a.y1) !== side(b, a.x2, a.y2);
}
