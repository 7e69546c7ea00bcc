import { useTranslation } from 'react-i18next';
import { readersDay } from '../ask/readersDay.ts';
import { useDates } from '../dates/useDates.ts';
import { isRestricted } from '../state/filter.ts';
import { ListTab } from '../list/ListTab.tsx';
import { useExplorer } from '../state/useExplorer.ts';
import { usePrintKeys } from './usePrint.ts';
import { usePrinting } from './usePrinting.ts';

/** What stands on paper and not on screen: a head with the day and, with nothing looked at, all that is drawn as a list. */
export function Printed() {
  const { t } = useTranslation();
  const { date } = useDates();
  const isLooking = useExplorer((state) => state.selection !== null);
  const filter = useExplorer((state) => state.view.filter);
  const isPrinting = usePrinting();
  usePrintKeys();
  if (!isPrinting) return null;
  const { from, to } = filter;
  const period =
    from && to
      ? date(`${from}/${to}`)
      : from
        ? t('date.from', { date: date(from) })
        : to && t('date.until', { date: date(to) });
  const facts = [
    t('print.day', { date: date(readersDay(new Date())) }),
    ...(period ? [t('export.poster.period', { period })] : []),
    ...(isRestricted({ ...filter, from: null, to: null }) ? [t('export.poster.filtered')] : []),
  ];
  return (
    <div className="printed">
      <header>
        <p className="printed-title">Entente</p>
        <p>{facts.join(' · ')}</p>
        <p>{window.location.href}</p>
      </header>
      {!isLooking && (
        <>
          <h1>{t('start.list')}</h1>
          <ListTab />
        </>
      )}
    </div>
  );
}
