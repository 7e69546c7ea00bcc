import { addDays, mondayOfWeek, unitOf, weekdayOf, yearOf } from '../days.ts';
import type { Language } from '../language.ts';
import { foundDays, phraseParsers, type Resolve } from './found.ts';

const followed = (phrases: readonly string[]) => phrases.map((phrase) => `${phrase} {weekday}`);

/** Weekdays, weekends, and weeks by their number (ISO 8601). */
export function weekParsers(language: Language) {
  const { phrases } = language;
  const dayFound =
    (away: (today: string, weekday: number) => number, short = false): Resolve =>
    ({ weekday: word = '' }, today) => {
      const weekday = language.weekdays[word.toLowerCase()] ?? language.shortWeekdays[word.toLowerCase()];
      if (weekday === undefined) return null;
      const day = addDays(today, away(today, weekday));
      return foundDays({ from: day, to: day }, 'weekday', ...(short ? (['unsure'] as const) : []));
    };
  const untilToday = (today: string, weekday: number) => -((weekdayOf(today) - weekday + 7) % 7);
  const beforeToday = (today: string, weekday: number) => untilToday(addDays(today, -1), weekday) - 1;
  const afterToday = (today: string, weekday: number) => untilToday(today, weekday) + 7;
  const { and, fromTo } = language;
  const lastWeek = `(?:(?: ?- ?| (?:${fromTo.joint}|(?<and>${and})) )(?<lastWeek>\\d{1,2}))?`;
  const short = Object.keys(language.shortWeekdays).join('|');

  return [
    ...phraseParsers(language, ['{weekday}'], dayFound(untilToday)),
    ...phraseParsers(language, [`(?<weekday>${short})\\.?`], dayFound(untilToday, true)),
    ...phraseParsers(
      language,
      [...language.pastWeekdays, ...followed(phrases.lastNamed)],
      dayFound(beforeToday),
    ),
    ...phraseParsers(language, followed(phrases.thisNamed), dayFound(untilToday)),
    ...phraseParsers(language, followed(phrases.nextNamed), dayFound(afterToday)),
    ...phraseParsers(language, phrases.latestWeekend, (_, today) => {
      const weekend = unitOf('weekend', today);
      return foundDays(weekend.from > today ? unitOf('weekend', addDays(today, -7)) : weekend);
    }),
    ...phraseParsers(
      language,
      phrases.weekNumbers.map((phrase) => `${phrase}${lastWeek}(?:,? (?:${language.yearJoint} )?{year})?`),
      ({ week, lastWeek: last = week, and, year }, today) => {
        if (Number(last) < Number(week) || (and && Number(last) !== Number(week) + 1)) return null;
        const inYear = (number: number) => mondayOfWeek(number, Number(week));
        const past = [0, 1, 2, 3, 4, 5, 6]
          .map((ago) => inYear(yearOf(today) - ago))
          .filter((day) => day !== null);
        const monday = year ? inYear(Number(year)) : past.find((day) => day <= today);
        return monday
          ? foundDays({ from: monday, to: addDays(monday, 7 * (Number(last) - Number(week)) + 6) })
          : null;
      },
    ),
  ];
}
