import { describe, expect, it } from '@jest/globals';
import { dayText } from '../../client/dates/days.ts';
import { axisMarks, type AxisMarks } from '../../client/graph/axisMarks.ts';
import { xOf } from '../../client/graph/layouts/timeScale.ts';
import type { TimeScale } from '../../client/state/view.ts';

/** From December to February, ten pixels a day; on 20 February much stands. */
const winter: TimeScale = {
  days: [
    { day: '2021-12-01', x: 0, width: 10 },
    { day: '2022-02-20', x: 810, width: 400 },
    { day: '2022-02-28', x: 1280, width: 10 },
  ],
  empty: 10,
  undatedEdge: -120,
};
const whole = { zoom: 1, left: 150, width: 1500, height: 700 };

const days = (scale: TimeScale, look: typeof whole) =>
  axisMarks(scale, look).ticks.map(({ at }) => dayText(at));

describe('axisMarks(scale, look)', () => {
  it('marks round days of the calendar where they lie in the picture', () => {
    expect(days(winter, whole)).toEqual(expect.arrayContaining(['2021-12-01', '2022-01-01', '2022-02-01']));
    for (const { at, x } of axisMarks(winter, whole).ticks)
      expect(x).toBeCloseTo(xOf(winter, dayText(at)) + whole.left);
  });

  it('moves with the picture and grows with it', () => {
    const before = axisMarks(winter, whole);
    const panned = axisMarks(winter, { ...whole, left: whole.left - 40 });
    for (const day of ['2022-02-20', '2022-02-21']) {
      const x = (marks: AxisMarks) => marks.ticks.find(({ at }) => dayText(at) === day)?.x ?? NaN;
      expect(x(panned)).toBeCloseTo(x(before) - 40);
    }
    expect(panned.undated).toBeCloseTo(before.undated - 40);
    const { ticks } = axisMarks(winter, { ...whole, zoom: 0.9 });
    const x = (day: string) => ticks.find(({ at }) => dayText(at) === day)?.x ?? NaN;
    expect(x('2022-02-01') - x('2022-01-01')).toBeCloseTo(0.9 * 310);
  });

  it('tells finer days the closer one looks, and never writes one label on another', () => {
    for (const zoom of [0.05, 0.2, 0.5, 1, 2, 3])
      for (const left of [-2000, -300, 0, 150]) {
        const { ticks } = axisMarks(winter, { ...whole, zoom, left });
        for (const [index, { x }] of ticks.slice(1).entries())
          expect(x - (ticks[index]?.x ?? NaN)).toBeGreaterThan(80);
      }
    expect(days(winter, { ...whole, zoom: 3, left: -600 }).length).toBeGreaterThan(2);
    expect(days(winter, { ...whole, zoom: 3, left: -600 })[0]).toMatch(/^2021-12-\d\d$/);
  });

  it('has the undated left of the first day, and marks no day among them', () => {
    const { undated, ticks } = axisMarks(winter, { ...whole, left: 600 });
    expect(undated).toBeLessThan(600);
    expect(undated).toBeGreaterThan(600 + winter.undatedEdge);
    for (const { x } of ticks) expect(x).toBeGreaterThanOrEqual(undated);
  });

  it('marks nothing where only what is undated is seen', () => {
    expect(axisMarks(winter, { ...whole, left: 5000 }).ticks).toEqual([]);
    expect(axisMarks(winter, { ...whole, left: -5000 }).ticks).toEqual([]);
  });

  it('marks finer days where they are wide, and coarser ones elsewhere', () => {
    const marked = days(winter, whole);
    expect(marked).toContain('2022-02-20');
    expect(marked).toContain('2022-02-21');
    expect(marked).not.toContain('2022-01-05');
  });

  it('goes on over years and centuries', () => {
    const long: TimeScale = {
      days: [
        { day: '0950-01-01', x: 0, width: 0.0026 },
        { day: '2022-01-01', x: 1000, width: 0.0026 },
      ],
      empty: 0.002554,
      undatedEdge: -100,
    };
    expect(days(long, whole)).toContain('1500-01-01');
  });
});
