import { localeOf } from './locale.ts';

export const durationPattern =
  /^P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+(?:[.,]\d+)?)H)?(?:(\d+(?:[.,]\d+)?)M)?(?:(\d+)S)?)?$/;
const units = ['week', 'day', 'hour', 'minute', 'second'] as const;

/**
 * An ISO 8601 duration in words: PT1H50M is "1 hour and 50 minutes".
 *
 * @param text weeks to seconds; a text that is no such duration is shown as it is
 */
export function durationText(text: string, language: string): string {
  const match = durationPattern.exec(text);
  if (!match) return text;
  const locale = localeOf(language);
  const parts = units.flatMap((unit, index) => {
    const amount = match[index + 1];
    if (amount === undefined) return [];
    const number = Number(amount.replace(',', '.'));
    return [new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(number)];
  });
  if (parts.length === 0) return text;
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(parts);
}
