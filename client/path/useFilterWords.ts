import { useTranslation } from 'react-i18next';
import { useDates } from '../dates/useDates.ts';
import type { Filter } from '../state/filter.ts';

/** What a filter leaves, part by part in words; nothing where it restricts nothing. Its kinds are left aside. */
export function useFilterWords({
  from,
  to,
  asKnownOn,
  media,
  standings,
  outlets,
  datasets,
}: Filter): readonly string[] {
  const { t } = useTranslation();
  const { date } = useDates();
  const period =
    from && to
      ? date(from === to ? from : `${from}/${to}`)
      : from
        ? t('date.from', { date: date(from) })
        : to && t('date.until', { date: date(to) });
  return [
    period,
    asKnownOn && t('path.filter.asKnownOn', { date: date(asKnownOn) }),
    media?.map((medium) => t(`medium.${medium}`)).join(', '),
    standings?.map((standing) => t(`standing.${standing}`)).join(', '),
    outlets && t('path.filter.outlets', { count: outlets.length }),
    datasets && t('path.filter.datasets', { count: datasets.length }),
  ].filter((part): part is string => Boolean(part));
}
