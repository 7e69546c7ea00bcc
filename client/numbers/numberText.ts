import { localeOf } from '../../server/dates/locale.ts';
import type { LanguageTag } from '../state/language.ts';

/** Writes a number in the reader's language. */
export type NumberText = (number: number) => string;

const formats = new Map<string, Intl.NumberFormat>();

/** A number as it is written in a language: thousands are set apart from 10,000 on, as a year is no number of thousands. */
export function numberText(number: number, language: LanguageTag): string {
  const locale = localeOf(language);
  const format = formats.get(locale) ?? new Intl.NumberFormat(locale, { useGrouping: 'min2' });
  formats.set(locale, format);
  return format.format(number);
}
