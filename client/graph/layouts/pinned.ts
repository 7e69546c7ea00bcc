import { placeIn } from '../../state/placeIn.ts';
import type { Place, Places } from '../../state/view.ts';
import type { LayoutInput } from './layout.ts';

/** Where the pinned nodes are; what is pinned without having a place is not pinned yet. */
export function pinnedPlaces({ nodes, places, pinned }: LayoutInput): Places {
  return Object.fromEntries(
    nodes.flatMap(({ id }): [string, Place][] => {
      const place = placeIn(places, id);
      return pinned.has(id) && place && Number.isFinite(place.x) && Number.isFinite(place.y)
        ? [[id, place]]
        : [];
    }),
  );
}

/** The middle of some places; of none, the middle of everything. */
export function middle(places: readonly Place[]): Place {
  const count = Math.max(1, places.length);
  return {
    x: places.reduce((sum, { x }) => sum + x, 0) / count,
    y: places.reduce((sum, { y }) => sum + y, 0) / count,
  };
}
