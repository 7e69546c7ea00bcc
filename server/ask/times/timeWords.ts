import { isWholeMonths, isWholeYears, partsOf, type Stretch } from './days.ts';
import type { AskLanguage } from '../language.ts';
import type { DayWords } from './language.ts';
import { languages } from './languages/languages.ts';

/**
 * Words for days, as short as they can be without a doubt: "on 20 February 2022", "in February 2022", "since 1 January 2022",
 * "from 3 to 15 February 2022", "den 20 februari 2022"; empty where both ends are open. `readTimes` reads them as the same
 * days, for the years 1900 to 2099.
 *
 * @param days first and last day, YYYY-MM-DD, inclusive; an open end is undefined
 */
export function timeWords({ from, to }: Partial<Stretch>, language: AskLanguage): string {
  const { words } = languages[language];
  if (from === undefined) return to === undefined ? '' : words.until(dateWords(to, words));
  if (to === undefined) return words.since(dateWords(from, words));
  return stretchWords({ from, to }, words);
}

function stretchWords({ from, to }: Stretch, words: DayWords): string {
  const [firstYear, firstMonth, firstDay] = partsOf(from);
  const [lastYear, lastMonth] = partsOf(to);
  if (from === to) return words.on(dateWords(from, words));
  if (isWholeYears({ from, to })) {
    return firstYear === lastYear
      ? words.inYear(String(firstYear))
      : words.stretch(String(firstYear), String(lastYear));
  }
  const sameMonth = firstYear === lastYear && firstMonth === lastMonth;
  if (isWholeMonths({ from, to })) {
    const last = `${monthName(lastMonth, words)} ${lastYear}`;
    if (sameMonth) return words.inMonth(last);
    const first = monthName(firstMonth, words);
    return words.stretch(firstYear === lastYear ? first : `${first} ${firstYear}`, last);
  }
  if (sameMonth) return words.days(firstDay, dateWords(to, words));
  const first =
    firstYear === lastYear ? words.dayMonth(firstDay, monthName(firstMonth, words)) : dateWords(from, words);
  return words.dates(first, dateWords(to, words));
}

const monthName = (month: number, { monthNames }: DayWords): string => monthNames[month - 1] ?? '';

function dateWords(day: string, words: DayWords): string {
  const [year, month, date] = partsOf(day);
  return `${words.dayMonth(date, monthName(month, words))} ${year}`;
}
