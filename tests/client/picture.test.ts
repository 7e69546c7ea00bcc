import { describe, expect, it } from '@jest/globals';
import { nearest } from '../../client/graph/direction.ts';
import { labelLines } from '../../client/graph/labelLines.ts';
import { faults, type Box, type Line } from '../../client/graph/messiness.ts';
import { withSeed } from '../support/withSeed.ts';
import { spellingFound } from '../../client/search/spellingFound.ts';

const box = (x: number, y: number): Box => ({ x1: x - 5, y1: y - 5, x2: x + 5, y2: y + 5 });
const line = (source: string, target: string, [x1, y1, x2, y2]: [number, number, number, number]): Line => ({
  source,
  target,
  x1,
  y1,
  x2,
  y2,
});

describe('faults(boxes, lines)', () => {
  it('finds none in a picture where nothing touches', () => {
    expect(
      faults(
        new Map([
          ['a', box(0, 0)],
          ['b', box(100, 0)],
        ]),
        [line('a', 'b', [0, 0, 100, 0])],
      ),
    ).toBe(0);
  });

  it('minds labels that overlap more than a line through a label, and that more than two lines that cross', () => {
    const overlapping = faults(
      new Map([
        ['a', box(0, 0)],
        ['b', box(6, 0)],
      ]),
      [],
    );
    const struck = faults(
      new Map([
        ['a', box(0, 0)],
        ['b', box(100, 0)],
        ['c', box(50, 0)],
      ]),
      [line('a', 'b', [0, 0, 100, 0])],
    );
    const crossing = faults(new Map(), [line('a', 'b', [0, 0, 10, 10]), line('c', 'd', [0, 10, 10, 0])]);
    expect(overlapping).toBeGreaterThan(struck);
    expect(struck).toBeGreaterThan(crossing);
    expect(crossing).toBeGreaterThan(0);
  });

  it('does not mind lines that meet in their common end', () => {
    expect(faults(new Map(), [line('a', 'b', [0, 0, 10, 10]), line('a', 'c', [0, 0, 10, 0])])).toBe(0);
  });
});

describe('withSeed(seed, run)', () => {
  const draw = () => [Math.random(), Math.random(), Math.random()];

  it('gives the same numbers for the same seed and others for another', () => {
    expect(withSeed(7, draw)).toEqual(withSeed(7, draw));
    expect(withSeed(7, draw)).not.toEqual(withSeed(8, draw));
  });

  it('puts the real source back, even after a failure', () => {
    const real = Math.random;
    expect(() =>
      withSeed(1, () => {
        throw new Error('stop');
      }),
    ).toThrow('stop');
    expect(Math.random).toBe(real);
  });
});

describe('nearest(spots, from, direction)', () => {
  const spots = [
    { id: 'right', x: 10, y: 1 },
    { id: 'far right', x: 40, y: 0 },
    { id: 'up', x: 1, y: -10 },
  ];
  const from = { id: 'here', x: 0, y: 0 };

  it('walks to the nearest that lies that way', () => {
    expect(nearest(spots, from, 'ArrowRight')?.id).toBe('right');
    expect(nearest(spots, from, 'ArrowUp')?.id).toBe('up');
  });

  it('stays where nothing lies that way', () => {
    expect(nearest(spots, from, 'ArrowLeft')).toBeNull();
  });
});

describe('labelLines(title, widest)', () => {
  const measure = (text: string) => text.length;

  it('breaks a title into lines of about equal length', () => {
    expect(
      labelLines('A wider meeting of all parties to the conflict', 30, measure).text.split('\n'),
    ).toHaveLength(2);
    const { text, width } = labelLines('A summit of Biden and Putin on Ukraine', 36, measure);
    expect(width).toBeLessThan(30);
    expect(text.replace('\n', ' ')).toBe('A summit of Biden and Putin on Ukraine');
  });

  it('leaves a word that is longer than the line whole', () => {
    expect(labelLines('Sikkerhetsgarantier', 5, measure)).toMatchObject({
      text: 'Sikkerhetsgarantier',
      width: 19,
    });
  });

  it('takes no room for no title', () => {
    expect(labelLines('', 30, measure)).toEqual({ text: '', width: 0, height: 0 });
  });
});

describe('spellingFound(name, spellings, search)', () => {
  const spellings = ['Vladimir Putin', 'Владимир Путин'];

  it('names the spelling that was met where the shown name does not hold what was typed', () => {
    expect(spellingFound('Vladimir Putin', spellings, 'путин')).toBe('Владимир Путин');
  });

  it('says nothing where the shown name holds it, accents or not, or where no shown spelling does', () => {
    expect(spellingFound('the Élysée', ['the Élysée'], 'elysee')).toBeNull();
    expect(spellingFound('Vladimir Putin', spellings, 'Puting')).toBeNull();
  });
});
