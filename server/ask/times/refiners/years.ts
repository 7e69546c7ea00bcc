import { addYears, isWholeYears, yearOf } from '../days.ts';
import { composed, type Moment, type Refine } from '../moment.ts';

const oneYear = ({ days }: Moment): boolean => yearOf(days.from) === yearOf(days.to);

/** Gives days without a year the year that follows: "February" + "last year", "winter of" + "2021". */
export const withYears: Refine = (moments, { text, language }) => {
  const gap = new RegExp(`^,? ?(?:${language.yearJoint} )?$`, 'iu');
  const closeGap = new RegExp(`^,? ?(?:${language.genitive} )?$`, 'iu');
  return moments.map((moment, index) => {
    const next = moments[index + 1];
    if (!next || next.yearless || !isWholeYears(next.days)) return moment;
    const isTheYear = moment.whole && isWholeYears(moment.days);
    if (!moment.yearless && !isTheYear) return moment;
    if (!(moment.unsure ? closeGap : gap).test(text.slice(moment.end, next.start))) return moment;
    if (isTheYear) return composed(next, { start: moment.start });
    // The winter of 2022 is the one that ends in it, the winter of 2021-22 the one that begins in 2021.
    const counted = oneYear(next) ? moment.days.to : moment.days.from;
    const days = addYears(moment.days, yearOf(next.days.from) - yearOf(counted));
    return composed(moment, { end: next.end, days, yearless: false, yearSaid: true, turn: moment.turn });
  });
};
