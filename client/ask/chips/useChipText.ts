import { useTranslation } from 'react-i18next';
import { useDates } from '../../dates/useDates.ts';
import { dayRange } from '../../dates/dayRange.ts';
import type { Chip, Reading } from './chips.ts';

/** What a part of a reading is called, and what it is, in the reader's words. */
export function useChipText(
  { part, place }: Chip,
  reading: Reading,
): { readonly label: string; readonly value: string } {
  const { t } = useTranslation();
  const { date } = useDates();
  if (part === 'entity')
    return {
      label: t(`ask.part.entity_${placeOf(reading.intent, place)}`),
      value: reading.entities[place]?.name ?? '',
    };
  const { who, kinds, media, from, to, text, order } = reading;
  const values = {
    who: () => (who ? t(`entityKind.${who}`) : ''),
    kinds: () => (kinds?.length === 1 && kinds[0] ? t(`relation.${kinds[0]}`) : t('ask.saying')),
    days: () => {
      if (from && to) return date(daysAsEdtf(from, to));
      return from ? t('date.from', { date: date(from) }) : t('date.until', { date: date(to) });
    },
    media: () => (media ?? []).map((medium) => t(`medium.${medium}`)).join(', '),
    text: () => text ?? '',
    order: () => (order ? t(`ask.order.${order}`) : ''),
  };
  return { label: t(`ask.part.${part}`), value: values[part]() };
}

/** Intents that do not tell their entities apart. */
const alike: readonly string[] = ['common-contacts', 'outlets', 'accounts', 'disputed', 'what-happened'];

function placeOf(intent: string, place: number): 'first' | 'other' | 'and' {
  if (place === 0) return 'first';
  return place > 1 || alike.includes(intent) ? 'and' : 'other';
}

/**
 * A stretch of days in as few words as it can be said: a whole year, a whole month, a day, or from one to the other.
 *
 * @param from YYYY-MM-DD, as `to`
 */
export function daysAsEdtf(from: string, to: string): string {
  const whole = [from.slice(0, 4), from.slice(0, 7), from].find((date) => {
    const range = dayRange(date);
    return range?.earliest === from && range.latest === to;
  });
  return whole ?? `${from}/${to}`;
}
