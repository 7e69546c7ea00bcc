import type { Places } from '../../state/view.ts';
import { apart } from './apart.ts';
import type { LayoutInput } from './layout.ts';
import { pinnedPlaces } from './pinned.ts';

/** Places with the pinned nodes where they were, and everybody else out of their way. */
export function settled(input: LayoutInput, places: Places): Places {
  const pinned = pinnedPlaces(input);
  const loose = input.nodes.map((node) => ({ ...node, parent: null }));
  return apart(loose, { ...places, ...pinned }, new Set(Object.keys(pinned)));
}
