import { addDays, daysIn, weekdayOf } from '../days.ts';
import { composed, type Refine } from '../moment.ts';

/** Joins a weekday with its date ("Monday, 14 February") or its week ("Friday last week"). */
export const withWeekdays: Refine = (moments, { text, language }) => {
  const gap = new RegExp(`^\\.?,? ?(?:${language.weekdayJoint} )?$`, 'iu');
  return moments.map((moment, index) => {
    const next = moments[index + 1];
    if (!next || !moment.weekday || next.weekday || !gap.test(text.slice(moment.end, next.start))) return moment;
    const length = daysIn(next.days);
    if (length === 1) return composed(next, { start: moment.start });
    if (length !== 7 || weekdayOf(next.days.from) !== 1) return moment;
    const day = addDays(next.days.from, weekdayOf(moment.days.from) - 1);
    return composed(next, { start: moment.start, days: { from: day, to: day } });
  });
};
