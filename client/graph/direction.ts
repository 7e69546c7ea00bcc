export interface Spot {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

export const directions = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
} as const;
export type Direction = keyof typeof directions;

export const isDirection = (key: string): key is Direction => key in directions;

/**
 * The nearest spot that lies in a direction, where what is off to the side counts as farther; null if none does.
 *
 * @param spots y grows downwards, as on a screen
 */
export function nearest(spots: readonly Spot[], from: Spot, direction: Direction): Spot | null {
  const towards = directions[direction];
  let best: { spot: Spot; distance: number } | null = null;
  for (const spot of spots) {
    const dx = spot.x - from.x;
    const dy = spot.y - from.y;
    const ahead = dx * towards.x + dy * towards.y;
    const aside = Math.abs(dx * towards.y + dy * towards.x);
    // Within 60° of the direction: what lies mostly sideways is met by another key.
    if (ahead <= 0 || aside > ahead * 1.75) continue;
    const distance = ahead + aside * 2;
    if (!best || distance < best.distance) best = { spot, distance };
  }
  return best?.spot ?? null;
}
