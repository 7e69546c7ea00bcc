import type { RelationLook } from '../../kinds/relationKinds.ts';
import type { Place } from '../../state/view.ts';

/** Words at a place. */
export interface DrawnLabel {
  readonly lines: readonly string[];
  /** The middle of the box that the words stand in, and its size, in canvas pixels. */
  readonly at: Place;
  readonly width: number;
  readonly height: number;
  readonly size: number;
  readonly weight: number;
  /** From one line to the next, in canvas pixels. */
  readonly lineHeight: number;
  readonly colour: string;
  /** What keeps lines behind the words from crossing them out; null where the words stand on their node. */
  readonly paper: { readonly colour: string; readonly opacity: number; readonly padding: number } | null;
}

export interface DrawnNode {
  readonly id: string;
  /** In words. */
  readonly text: string;
  readonly at: Place;
  readonly width: number;
  readonly height: number;
  readonly shape: 'ellipse' | 'round-rectangle' | 'hexagon' | 'tag';
  readonly fill: string;
  readonly fillOpacity: number;
  readonly border: { readonly width: number; readonly colour: string; readonly isDashed: boolean } | null;
  readonly opacity: number;
  /** `path` in a 24 × 24 box; `x` is where its middle stands from the node's, in canvas pixels. */
  readonly icon: {
    readonly path: string;
    readonly colour: string;
    readonly size: number;
    readonly x: number;
  } | null;
  readonly badge: {
    readonly text: string;
    readonly at: Place;
    readonly width: number;
    readonly height: number;
    readonly ink: string;
    readonly paper: string;
  } | null;
  readonly label: DrawnLabel | null;
}

/** How a line ends: in nothing, an arrow, a bar. */
export interface DrawnEnd {
  readonly arrow: RelationLook['arrow'];
  readonly fill: RelationLook['fill'];
  readonly colour: string;
}

export interface DrawnLine {
  readonly id: string;
  readonly text: string;
  /** Where the ends touch their nodes. */
  readonly from: Place;
  readonly to: Place;
  /** The points that draw the curve to them; none of a straight line. */
  readonly controls: readonly Place[];
  readonly width: number;
  /** Its colours from end to end, each for an equal part. */
  readonly colours: readonly string[];
  /** On and off, in canvas pixels; null of a full line. */
  readonly dash: readonly number[] | null;
  readonly isRound: boolean;
  readonly opacity: number;
  readonly atSource: DrawnEnd;
  readonly atTarget: DrawnEnd;
  readonly label: DrawnLabel | null;
}

/** What the canvas shows, as plain data: what lies below comes first. */
export interface Drawing {
  readonly boxes: readonly DrawnNode[];
  readonly lines: readonly DrawnLine[];
  readonly nodes: readonly DrawnNode[];
  /** The sides of all of it with its labels, in canvas pixels. */
  readonly bounds: { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number };
  /** Of the canvas itself. */
  readonly paper: string;
}
