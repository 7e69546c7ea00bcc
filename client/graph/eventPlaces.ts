import { pairId } from '../state/selection.ts';
import { placeIn } from '../state/placeIn.ts';
import type { Places } from '../state/view.ts';

/** Room between the events of one pair, in canvas pixels. */
const apart = 38;

/** An event that a line was opened into, and the two that it stands between. */
export interface Between {
  readonly id: string;
  readonly between: readonly [string, string];
}

/**
 * Places for the events of opened lines: side by side across the line that they came out of, in its middle. Those whose two
 * have no place yet get none.
 */
export function eventPlaces(events: readonly Between[], places: Places): Places {
  const pairs = new Map<string, Between[]>();
  for (const event of events) {
    const id = pairId(...event.between);
    pairs.set(id, [...(pairs.get(id) ?? []), event]);
  }
  return Object.fromEntries(
    [...pairs.values()].flatMap((group) => {
      const [a, b] = [
        placeIn(places, group[0]?.between[0] ?? ''),
        placeIn(places, group[0]?.between[1] ?? ''),
      ];
      if (!a || !b) return [];
      const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
      const across = { x: -(b.y - a.y) / length, y: (b.x - a.x) / length };
      return group.map(({ id }, index) => {
        const aside = (index - (group.length - 1) / 2) * apart;
        return [
          id,
          { x: (a.x + b.x) / 2 + across.x * aside, y: (a.y + b.y) / 2 + across.y * aside },
        ] as const;
      });
    }),
  );
}
