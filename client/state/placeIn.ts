import type { Place, Places } from './view.ts';

/** The place of a node; undefined where it has none. Nodes may be called as what every object has: `constructor`. */
export const placeIn = (places: Places, id: string): Place | undefined =>
  Object.hasOwn(places, id) ? places[id] : undefined;
