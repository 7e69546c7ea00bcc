import { addDays, move, unitOf, type Unit } from '../days.ts';
import { countOf, unitNamed } from '../counts.ts';
import type { Language } from '../language.ts';
import { foundDays, phraseParsers, type Found, type Resolve } from './found.ts';

/** Days and units told by how far they lie from today: yesterday, last week, the last 3 days, two months ago. */
export function spanParsers(language: Language) {
  const { phrases } = language;
  const away = (unit: Unit, distance: number, today: string): Found =>
    foundDays(unitOf(unit, move(today, unit, distance)));
  const unitAway =
    (distance: number): Resolve =>
    ({ unit: word }, today) => {
      const unit = unitNamed(language, word);
      return unit && away(unit, distance, today);
    };
  const counted = (resolve: (unit: Unit, count: number, today: string) => Found): Resolve => {
    return ({ n, unit: word }, today) => {
      const unit = unitNamed(language, word);
      const count = countOf(language, n, word);
      return unit && count > 0 ? resolve(unit, count, today) : null;
    };
  };
  return [
    ...Object.entries(language.days).flatMap(([phrase, distance]) =>
      phraseParsers(language, [`{the}${phrase}`], (_, today) => away('day', distance, today)),
    ),
    ...Object.entries(language.spans).flatMap(([phrase, [unit, distance]]) =>
      phraseParsers(language, [phrase], (_, today) => away(unit, distance, today)),
    ),
    ...phraseParsers(language, phrases.lastUnit, unitAway(-1)),
    ...phraseParsers(language, phrases.thisUnit, unitAway(0)),
    ...phraseParsers(language, phrases.nextUnit, unitAway(1)),
    ...phraseParsers(language, phrases.wholeUnit, (caught, today, place) => {
      const found = unitAway(0)(caught, today, place);
      return found && { ...found, tags: ['whole'] };
    }),
    ...phraseParsers(language, phrases.unitBeforeLast, unitAway(-2)),
    ...phraseParsers(
      language,
      phrases.trailing,
      counted((unit, count, today) => {
        // The last 24 hours began yesterday, the last day today.
        const first = move(today, unit, -count);
        return foundDays({ from: unit === 'hour' ? first : addDays(first, 1), to: today });
      }),
    ),
    ...phraseParsers(
      language,
      phrases.following,
      counted((unit, count, today) => foundDays({ from: addDays(today, 1), to: move(today, unit, count) })),
    ),
    ...phraseParsers(
      language,
      phrases.ago,
      counted((unit, count, today) => away(unit, -count, today)),
    ),
  ];
}
