import { useTranslation } from 'react-i18next';
import { useDates } from '../../dates/useDates.ts';
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
      label: t(place === 0 ? 'ask.part.entity_first' : 'ask.part.entity_other'),
      value: reading.entities[place]?.name ?? '',
    };
  const { who, kinds, media, from, to, text, order } = reading;
  const values = {
    who: () => (who ? t(`entityKind.${who}`) : ''),
    kinds: () => (kinds?.length === 1 && kinds[0] ? t(`relation.${kinds[0]}`) : t('ask.saying')),
    days: () => {
      if (from && to) return date(from === to ? from : `${from}/${to}`);
      return from ? t('date.from', { date: date(from) }) : t('date.until', { date: date(to) });
    },
    media: () => (media ?? []).map((medium) => t(`medium.${medium}`)).join(', '),
    text: () => text ?? '',
    order: () => (order ? t(`ask.order.${order}`) : ''),
  };
  return { label: t(`ask.part.${part}`), value: values[part]() };
}
