import type { Core, EdgeSingular, NodeSingular } from 'cytoscape';
import type { Place } from '../state/view.ts';
import { bodyAt } from './layouts/boxes.ts';
import type { Box } from './messiness.ts';
import { numberPlaces, type NumberedLine } from './numberPlaces.ts';

/** Of a number, in canvas pixels: its letters are 11 high and have paper of 3 around them. */
const sizeOf = (text: string) => ({ width: 7 + 7 * text.length, height: 17 });

/** Has the numbers of lines stand where they cover no name: see `numberPlaces`. Wants everything to stand where it is to stand. */
export function placeNumbers(cy: Core): void {
  const covered = cy.nodes(':childless').toArray().flatMap(coveredBy);
  const edges = cy.edges().filter((edge) => edge.data('label') !== '' && edge.isSimple());
  const places = numberPlaces(edges.map(numberedLine), covered);
  cy.batch(() => {
    edges.forEach((edge) => {
      const place = places.get(edge.id());
      if (!place) return;
      const middle = edge.midpoint();
      shift(edge, { x: whole(place.x - middle.x), y: whole(place.y - middle.y) });
    });
  });
}

/** How far from the middle of its line a number stands, in canvas pixels. */
const shiftOf = (edge: EdgeSingular): Place => ({
  x: Number(edge.data('numberX') ?? 0),
  y: Number(edge.data('numberY') ?? 0),
});

function shift(edge: EdgeSingular, { x, y }: Place): void {
  const now = shiftOf(edge);
  if (now.x !== x || now.y !== y) edge.data({ numberX: x, numberY: y });
}

/** What less than a pixel makes is not worth to draw a line anew. */
const whole = (length: number): number => Math.round(length) || 0;

/** The shape of a node, and its name. */
export function coveredBy(node: NodeSingular): readonly Box[] {
  const part = (isName: boolean): Box =>
    node.boundingBox({ includeNodes: !isName, includeLabels: isName, includeOverlays: false });
  const [shape, name] = [part(false), part(true)];
  return [node.style('shape') === 'ellipse' ? within(shape) : shape, name];
}

/** Of what is around a circle, without the corners where nothing of it is. */
function within({ x1, y1, x2, y2 }: Box): Box {
  const [x, y] = [(x2 - x1) * cornerOfCircle, (y2 - y1) * cornerOfCircle];
  return { x1: x1 + x, y1: y1 + y, x2: x2 - x, y2: y2 - y };
}

/** A part of a circle's width: half of what its corners stand out. */
const cornerOfCircle = 0.07;

/** Where the number of a line stands. */
export function numberAt(edge: EdgeSingular): Place {
  const [middle, shifted] = [edge.midpoint(), shiftOf(edge)];
  return { x: middle.x + shifted.x, y: middle.y + shifted.y };
}

/** What the number of a line covers; null where it has none. */
export function numberBox(edge: EdgeSingular): Box | null {
  const text = String(edge.data('label'));
  return text === '' ? null : bodyAt(numberAt(edge), sizeOf(text));
}

function numberedLine(edge: EdgeSingular): NumberedLine {
  // Of a straight line Cytoscape has none, whatever its types say.
  const controls = edge.controlPoints() as ReturnType<EdgeSingular['controlPoints']> | undefined;
  return {
    id: edge.id(),
    from: edge.sourceEndpoint(),
    control: controls?.[0] ?? null,
    to: edge.targetEndpoint(),
    ...sizeOf(String(edge.data('label'))),
  };
}
