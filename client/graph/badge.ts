import type { Core, NodeSingular } from 'cytoscape';
import type { Spot } from './gestures.ts';
import { unplaced } from './layoutInput.ts';

/** Sizes in canvas pixels; the width is that of a text of so many letters. */
const height = 18;
const widthOf = (text: string): number => Math.max(height, 10 + text.length * 7);
/** No badge is harder to hit than this, however small the picture is: half of 24 pixels of the screen. */
const leastReach = 12;

/** Where a badge stands at its node, and how large it is; in canvas pixels from the node's centre. */
export interface BadgeBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * At the upper right of its node, half on it.
 *
 * @param size of the node, in canvas pixels
 */
export function badgeBox(text: string, size: number): BadgeBox {
  const width = widthOf(text);
  return { x: size / 2 - 2 + width / 4, y: -size / 2 + 2, width, height };
}

/**
 * A badge as an address that Cytoscape can draw into a node.
 *
 * @param text digits and signs
 * @param colours any CSS colours
 */
export function badgeAddress(
  text: string,
  { ink, paper }: { readonly ink: string; readonly paper: string },
): string {
  const width = widthOf(text);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width * 3}" height="${height * 3}" viewBox="0 0 ${width} ${height}"><rect x="1" y="1" width="${width - 2}" height="${height - 2}" rx="${height / 2 - 1}" fill="${ink}" stroke="${paper}" stroke-width="2"/><text x="${width / 2}" y="${height / 2 + 4}" text-anchor="middle" font-family="system-ui, sans-serif" font-size="11" font-weight="700" fill="${paper}">${text}</text></svg>`;
  return `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`;
}

/**
 * Whether a spot is on a badge: within it or within easy reach of it, and nearer to it than to the middle of its node, which
 * has to be clickable too.
 *
 * @param spot from the node's centre, in pixels of the screen
 * @param zoom pixels of the screen in one of the canvas
 */
export function isOnBadge(box: BadgeBox, spot: Spot, zoom: number): boolean {
  const [x, y] = [box.x * zoom, box.y * zoom];
  const reach = {
    x: Math.max(leastReach, (box.width / 2) * zoom),
    y: Math.max(leastReach, (box.height / 2) * zoom),
  };
  return (
    Math.abs(spot.x - x) <= reach.x &&
    Math.abs(spot.y - y) <= reach.y &&
    Math.hypot(spot.x - x, spot.y - y) < Math.hypot(spot.x, spot.y)
  );
}

/** Where the badge of a node is drawn, in pixels of the canvas's own box; null where it has none. */
export function badgeSpot(node: NodeSingular): Spot | null {
  const box = boxOf(node);
  if (!box || node.hasClass(unplaced)) return null;
  const { x, y } = node.renderedPosition();
  const zoom = node.cy().zoom();
  return { x: x + box.x * zoom, y: y + box.y * zoom };
}

/** The node whose badge is at a spot of the canvas's own box; null where there is none. */
export function badgeAt(cy: Core, spot: Spot): NodeSingular | null {
  const isHit = (node: NodeSingular): boolean => {
    const box = boxOf(node);
    const { x, y } = node.renderedPosition();
    return box !== null && isOnBadge(box, { x: spot.x - x, y: spot.y - y }, cy.zoom());
  };
  const nodes = cy.nodes('[?badge]').map((node) => node);
  return nodes.filter((node) => !node.hasClass(unplaced) && isHit(node)).at(-1) ?? null;
}

function boxOf(node: NodeSingular): BadgeBox | null {
  const text = node.data('badge') as string | undefined;
  return text ? badgeBox(text, Number(node.data('width'))) : null;
}
