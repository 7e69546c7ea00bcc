import { useTranslation } from 'react-i18next';
import { useDates } from '../dates/useDates.ts';
import { useExplorer } from '../state/useExplorer.ts';

/** Says that the evidence holds all that is known today, where the picture shows less. */
export function KnownToday() {
  const { t } = useTranslation();
  const { date } = useDates();
  const day = useExplorer(({ view }) => view.filter.asKnownOn);
  const isLookedAt = useExplorer(({ selection }) => selection !== null);
  if (!day || !isLookedAt) return null;
  return <p className="quiet-line">{t('panel.knownToday', { date: date(day) })}</p>;
}
