import { addDays, dayOf } from '../days.ts';
import { monthNamed } from '../counts.ts';
import type { Feast, Language } from '../language.ts';
import { phraseParsers, type Found } from './found.ts';

type MonthDay = readonly [month: number, day: number];

const feastDays: Readonly<Record<Feast, readonly [first: MonthDay, last: MonthDay]>> = {
  christmas: [
    [12, 24],
    [12, 26],
  ],
  christmasEve: [
    [12, 24],
    [12, 24],
  ],
  christmasDay: [
    [12, 25],
    [12, 25],
  ],
  boxingDay: [
    [12, 26],
    [12, 26],
  ],
  betweenTheYears: [
    [12, 27],
    [12, 30],
  ],
  newYearsEve: [
    [12, 31],
    [12, 31],
  ],
  newYearsDay: [
    [1, 1],
    [1, 1],
  ],
  newYear: [
    [12, 31],
    [1, 1],
  ],
};

/** How many days before and after the turn of two months belong to it. */
const aroundTurn = 5;

const found = ([[firstMonth, firstDay], [lastMonth, lastDay]]: readonly [MonthDay, MonthDay]): Found => ({
  start: { month: firstMonth, day: firstDay },
  end: { month: lastMonth, day: lastDay },
});

/** Feasts that lie fixed, and the turns of the year and of months. */
export const feastParsers = (language: Language) => [
  ...Object.entries(language.feasts).flatMap(([phrase, feast]) =>
    phraseParsers(language, [`{the}${phrase}`], () => ({
      ...found(feastDays[feast]),
      tags: feast === 'newYear' ? ['turn'] : [],
    })),
  ),
  ...phraseParsers(
    language,
    language.phrases.turnOfYear.flatMap((phrase) => [phrase, `${phrase} {years}`]),
    ({ year }) =>
      year
        ? {
            start: { year: Number(year), month: 12, day: 31 },
            end: { year: Number(year) + 1, month: 1, day: 1 },
            tags: ['turn'],
          }
        : { ...found(feastDays.newYear), tags: ['turn'] },
  ),
  ...phraseParsers(language, language.phrases.turnOfMonths, ({ month: word, next }) => {
    const month = monthNamed(language, word);
    if (monthNamed(language, next) !== (month % 12) + 1) return null;
    const firstDay = Number(addDays(dayOf(2022, month + 1, 1), -aroundTurn).slice(8));
    return {
      start: { month, day: firstDay },
      end: { month: (month % 12) + 1, day: aroundTurn },
      tags: ['turn'],
    };
  }),
];
