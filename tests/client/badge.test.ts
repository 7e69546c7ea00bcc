import { describe, expect, it } from '@jest/globals';
import { badgeAddress, badgeBox, isOnBadge } from '../../client/graph/badge.ts';

const box = badgeBox('+12', 40);

describe('a badge', () => {
  it('stands at the upper right of its node, wider where it says more', () => {
    expect(box.x).toBeGreaterThan(10);
    expect(box.y).toBeLessThan(-10);
    expect(badgeBox('+1,234', 40).width).toBeGreaterThan(box.width);
  });

  it('is drawn with its text', () => {
    expect(decodeURIComponent(badgeAddress('+12', { ink: '#000', paper: '#fff' }))).toContain('>+12</text>');
  });

  it.each([0.2, 0.5, 1, 3])('is hit in its middle and leaves its node clickable at a zoom of %d', (zoom) => {
    expect(isOnBadge(box, { x: box.x * zoom, y: box.y * zoom }, zoom)).toBe(true);
    expect(isOnBadge(box, { x: 0, y: 0 }, zoom)).toBe(false);
    expect(isOnBadge(box, { x: -15 * zoom, y: 15 * zoom }, zoom)).toBe(false);
  });

  it.each([0.5, 1])('can be hit by a finger, 12 pixels outwards from its middle, at a zoom of %d', (zoom) => {
    const [x, y] = [box.x * zoom, box.y * zoom];
    expect(isOnBadge(box, { x: x + 11, y: y - 11 }, zoom)).toBe(true);
    expect(isOnBadge(box, { x: x + 40, y: y - 40 }, zoom)).toBe(false);
  });
});
