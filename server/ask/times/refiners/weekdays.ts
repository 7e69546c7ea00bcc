import { addDays, daysIn, weekdayOf } from '../days.ts';
import { composed, type Refine } from '../moment.ts';

/** Joins a weekday with its date ("Monday, 14 February") or its week ("Friday last week", "last week on Friday"). */
export const withWeekdays: Refine = (moments, { text, language }) => {
  const gap = new RegExp(`^\\.?,? ?(?:${language.weekdayJoint} )?$`, 'iu');
  return moments.map((moment, index) => {
    const next = moments[index + 1];
    if (!next || moment.weekday === next.weekday || !gap.test(text.slice(moment.end, next.start)))
      return moment;
    const [weekday, other] = moment.weekday ? [moment, next] : [next, moment];
    const length = daysIn(other.days);
    if (length === 1 && moment.weekday) return composed(next, { start: moment.start });
    if (length !== 7 || weekdayOf(other.days.from) !== 1) return moment;
    const day = addDays(other.days.from, weekdayOf(weekday.days.from) - 1);
    return composed(other, { start: moment.start, end: next.end, days: { from: day, to: day } });
  });
};
