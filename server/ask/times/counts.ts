import type { Unit } from './days.ts';
import type { Language } from './language.ts';

/** How many "the last few days", "the weeks before" are taken for. */
const vague: Readonly<Record<Unit, number>> = {
  hour: 24,
  day: 7,
  week: 4,
  fortnight: 2,
  weekend: 4,
  month: 3,
  quarter: 3,
  half: 3,
  year: 3,
};

/** The unit that a word names; null if it names none. */
export function unitNamed(language: Language, word: string | undefined): Unit | null {
  const key = (word ?? '').toLowerCase();
  return language.one[key] ?? language.many[key] ?? null;
}

/** The number that a word or figures name; of many without a number, as many as are meant by that. */
export function countOf(language: Language, word: string | undefined, unitWord: string | undefined): number {
  const unit = unitNamed(language, unitWord) ?? 'day';
  const many = (unitWord ?? '').toLowerCase() in language.many;
  const key = (word ?? '').toLowerCase();
  if (!key) return many ? vague[unit] : 1;
  if (language.few.includes(key)) return vague[unit];
  return language.numbers[key] ?? (Number.parseInt(key, 10) || 0);
}

/** "first", "1st" are 1; 0 if the word is no ordinal. */
export function ordinalOf(language: Language, word: string | undefined): number {
  const key = (word ?? '').toLowerCase();
  return language.ordinals[key] ?? (Number.parseInt(key, 10) || 0);
}

/** The month that a word names, with or without a full stop: 1–12; 0 if none. */
export function monthNamed(language: Language, word: string | undefined): number {
  const key = (word ?? '').toLowerCase().replace(/\.$/, '');
  return language.months[key] ?? language.shortMonths[key] ?? 0;
}
