import type { LayoutName, Places } from '../../state/view.ts';

/** How far something is drawn around its place, in canvas pixels, each at least 0. */
export interface Reach {
  readonly left: number;
  readonly right: number;
  readonly up: number;
  readonly down: number;
}

export interface LayoutNode {
  readonly id: string;
  /** A `NodeKindName`, or one that a layout treats like an event: small, and near what it belongs to. */
  readonly kind: string;
  /** Of its shape, whose centre is its place; in canvas pixels. */
  readonly width: number;
  readonly height: number;
  /** With its label, wherever that stands. */
  readonly reach: Reach;
  /** Id of the box that it stands in with others; boxes are no nodes of the input. */
  readonly parent?: string | null;
  /** Day of its first event, YYYY-MM-DD; null where no event of it is dated. */
  readonly earliest?: string | null;
}

export interface LayoutLine {
  /** Of a line of the family `represents`: who speaks for the target. */
  readonly source: string;
  readonly target: string;
  /** A `RelationFamily`, or another that is as long as most. */
  readonly family: string;
  /** How many events it stands for, at least 1. */
  readonly weight: number;
}

/** All that a layout gets to see. The same input always gives the same picture. */
export interface LayoutInput {
  /** In an order that does not change, as that of ids. */
  readonly nodes: readonly LayoutNode[];
  /** Those with an end that is not among the nodes are passed over. */
  readonly lines: readonly LayoutLine[];
  /** Where nodes stand now; nodes without a place are new. */
  readonly places: Places;
  /** Ids of nodes that no layout moves; those without a place are moved all the same. */
  readonly pinned: ReadonlySet<string>;
  /** Ids of what the reader picked: what `concentric` draws its rings around. */
  readonly picked: readonly string[];
  /** Width and height that there is, in pixels; a picture is given about its shape. */
  readonly room: Room;
}

export interface Room {
  readonly width: number;
  readonly height: number;
}

/** A way to place nodes. Each is a file that exports one; the list in layouts.ts draws the menu. */
export interface Layout {
  readonly name: LayoutName;
  /**
   * Gives a place to every node: no two overlap, labels included, other than pinned ones, which keep theirs.
   *
   * @param report told how much is done, 0–1, never less than before
   * @param signal ends it early: the promise is kept at once with the best places so far
   */
  readonly run: (
    input: LayoutInput,
    report: (fraction: number) => void,
    signal: AbortSignal,
  ) => Promise<Places>;
}
