import { describe, expect, it } from '@jest/globals';
import { bodyAt, overlap } from '../../client/graph/layouts/boxes.ts';
import { numberPlaces, type NumberedLine } from '../../client/graph/numberPlaces.ts';

const size = { width: 20, height: 16 };
const line = (id: string, y: number, control: NumberedLine['control'] = null): NumberedLine => ({
  ...{ id, from: { x: 0, y }, control, to: { x: 200, y } },
  ...size,
});
const around = (x: number, y: number) => ({ x1: x - 25, y1: y - 8, x2: x + 25, y2: y + 8 });
describe('the numbers of lines', () => {
  it('stand in the middle where nothing is', () => {
    expect(numberPlaces([line('a', 0)], [around(100, 40)]).get('a')).toEqual({ x: 100, y: 0 });
  });

  it('give way to a name along their line, no farther than they must', () => {
    const place = numberPlaces([line('a', 0)], [around(100, 0)]).get('a');
    expect(place).toEqual({ x: 64, y: 0 });
  });

  it('stay on a line that bends', () => {
    const place = numberPlaces([line('a', 0, { x: 100, y: 80 })], [around(100, 40)]).get('a');
    expect(place?.x).not.toBe(100);
    const share = (place?.x ?? 0) / 200;
    expect(place?.y).toBeCloseTo(2 * share * (1 - share) * 80);
  });

  it('give way to each other, and who need not move does not', () => {
    const places = numberPlaces([line('moves', 0), line('stays', 10)], [around(100, -12)]);
    expect(places.get('stays')).toEqual({ x: 100, y: 10 });
    const [moved, stays] = [places.get('moves'), places.get('stays')];
    expect(moved && stays && overlap(bodyAt(moved, size), bodyAt(stays, size))).toBe(false);
  });

  it('stand where they cover least where there is no place', () => {
    const wall = { x1: -10, y1: -10, x2: 210, y2: 10 };
    expect(numberPlaces([line('a', 0)], [wall]).get('a')).toEqual({ x: 100, y: 0 });
    expect(numberPlaces([line('a', 0)], [wall, around(100, 0)]).get('a')).toEqual({ x: 64, y: 0 });
  });
});
