import { useTranslation } from 'react-i18next';
import { useDates } from '../dates/useDates.ts';
import { useActions, useExplorer } from '../state/useExplorer.ts';

/** Says as of which day the graph is known, where that is not today, and takes it back. */
export function KnownOn() {
  const { t } = useTranslation();
  const { date } = useDates();
  const { setKnownOn } = useActions();
  const day = useExplorer(({ view }) => view.filter.asKnownOn);
  if (!day) return null;
  const words = t('time.knownOn', { date: date(day) });
  return (
    <button
      type="button"
      className="known-on"
      title={t('time.clearKnownOn')}
      aria-label={`${words}. ${t('time.clearKnownOn')}`}
      onClick={() => setKnownOn(null)}
    >
      {words} <span aria-hidden="true">×</span>
    </button>
  );
}
