import type { NodeKindName } from '../kinds/entityKinds.ts';
import type { RelationFamily } from '../kinds/relationKinds.ts';
import { everything, type Filter } from './filter.ts';
import type { Selection } from './selection.ts';

/** A place on the canvas, in canvas pixels. */
export interface Place {
  readonly x: number;
  readonly y: number;
}
/** Where nodes stand, by their ids. */
export type Places = Readonly<Record<string, Place>>;

/**
 * How days lie on a canvas that is laid out by time, from left to right: as far from each other as they are in time, and
 * farther where much has to stand on them.
 */
export interface TimeScale {
  /** The days that something stands on, first to last, each with where it begins and how wide it is, in canvas pixels. */
  readonly days: readonly { readonly day: string; readonly x: number; readonly width: number }[];
  /** The width of a day that nothing stands on, in canvas pixels. */
  readonly empty: number;
  /** The right edge of the column of what is undated, in canvas pixels. */
  readonly undatedEdge: number;
}

/** Towards whom the relations of an entity lead: from it, to it, or both ways as talks do. */
export type Direction = 'OUT' | 'IN' | 'BOTH';

/** Relations of one entity or topic that were fetched onto the canvas. */
export interface Expansion {
  readonly id: string;
  /** The entity or topic that was expanded. */
  readonly of: string;
  /** null for all. */
  readonly families: readonly RelationFamily[] | null;
  readonly direction: Direction | null;
  /** Days, YYYY-MM-DD; null is open. */
  readonly from: string | null;
  readonly to: string | null;
  /** How many relations at most, the busiest first. */
  readonly first: number;
}

/** An event and the element id of a relation that is computed from it. */
export interface EventOfRelation {
  readonly relation: string;
  readonly event: string;
}

/** What an answer adds to the canvas. */
export interface Drawing {
  /** Relations and nodes that are to be drawn, though they are not among the busiest. */
  readonly shows: readonly Selection[];
  /** Element ids of the relations that are opened into their events. */
  readonly opens: readonly string[];
  /** Of these, events that are wanted whether or not they are of the newest. */
  readonly singlesOut?: readonly EventOfRelation[];
  /** Ids of all entities and topics in it. */
  readonly nodes: readonly string[];
  /** Principals whose people are in it, where people are counted as whom they speak for. */
  readonly unrolls: readonly string[];
}

/** The layouts of client/graph/layouts. */
export const layoutNames = ['force', 'concentric', 'hierarchy', 'time'] as const;
export type LayoutName = (typeof layoutNames)[number];

/** What is on the canvas and how: plain data, and all that undo takes back. */
export interface View {
  /** How many relations the start draws, the busiest first. */
  readonly budget: number;
  readonly filter: Filter;
  /** What the filter leaves out is taken away, or drawn grey. */
  readonly outside: 'hide' | 'grey';
  /** What was looked at and is drawn though it is not among the busiest. */
  readonly revealed: readonly Selection[];
  readonly expansions: readonly Expansion[];
  /** Ids of nodes that the reader took away. */
  readonly hidden: readonly string[];
  /** Kinds of node that are not drawn at all: the layers that are switched off. */
  readonly layersOff: readonly NodeKindName[];
  /** Whether every line is opened into its events, with the outlets that reported them. */
  readonly outletLayer: boolean;
  /** Pairs and relations, by their element ids, that are opened into their parts. */
  readonly opened: readonly string[];
  /** Events that are drawn of an opened relation wherever they stand among its events: others only where they are of the newest. */
  readonly singledOut: readonly EventOfRelation[];
  /** Ids of nodes that no layout moves. */
  readonly pinned: readonly string[];
  readonly layout: LayoutName;
  /** Whether people stand in a box with the others who speak for the same principal. */
  readonly grouped: boolean;
  /** Whether people are counted as whom they speak for; null where there is too much to draw otherwise. */
  readonly rolledUp: boolean | null;
  /** Principals whose people are drawn all the same. */
  readonly unrolled: readonly string[];
  /** Where everything that is drawn stands. What has no place yet is given one by the canvas. */
  readonly places: Places;
  /** Of a layout by time, what it was drawn to; null of others, and where nothing is dated. */
  readonly timeScale: TimeScale | null;
}

/** What decides what is drawn; the rest decides where it stands. */
export type Shape = Omit<View, 'places' | 'pinned' | 'timeScale'>;

export function shapeOf(view: View): Shape {
  const { places, pinned, timeScale, ...shape } = view;
  return shape;
}

export const initialView: View = {
  budget: 40,
  filter: everything,
  outside: 'hide',
  revealed: [],
  expansions: [],
  hidden: [],
  layersOff: [],
  outletLayer: false,
  opened: [],
  singledOut: [],
  pinned: [],
  layout: 'force',
  grouped: false,
  rolledUp: null,
  unrolled: [],
  places: {},
  timeScale: null,
};

/** A list with some entries more, each once; the same list where they are all in it. */
export function withAll<Item>(list: readonly Item[], more: readonly Item[]): readonly Item[] {
  const added = more.filter((item, index) => !list.includes(item) && more.indexOf(item) === index);
  return added.length === 0 ? list : [...list, ...added];
}

/** A list without some entries; the same list where none is in it. */
export function withoutAll<Item>(list: readonly Item[], gone: readonly Item[]): readonly Item[] {
  const rest = list.filter((item) => !gone.includes(item));
  return rest.length === list.length ? list : rest;
}
