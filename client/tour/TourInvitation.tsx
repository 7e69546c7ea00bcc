import { useTranslation } from 'react-i18next';
import { useActions, useExplorer } from '../state/useExplorer.ts';

/**
 * Offers the tour to who is here for the first time, and is gone for good with an answer. It stands in the flow of the page, so
 * that it covers nothing: in the panel, or on top where that is a sheet.
 */
export function TourInvitation() {
  const { t } = useTranslation();
  const knowsTour = useExplorer((state) => state.knowsTour);
  const isLooking = useExplorer((state) => state.selection !== null);
  const { openDialog, declineTour } = useActions();
  if (knowsTour || isLooking) return null;
  return (
    <div className="tour-invitation" role="group" aria-label={t('tour.title')}>
      <p>{t('tour.invitation')}</p>
      <button type="button" onClick={() => openDialog('tour')}>
        {t('tour.start')}
      </button>
      <button type="button" aria-label={t('tour.decline')} title={t('tour.decline')} onClick={declineTour}>
        ×
      </button>
    </div>
  );
}

/** The way into the tour for who has seen or declined it. */
export function TourAgain() {
  const { t } = useTranslation();
  const knowsTour = useExplorer((state) => state.knowsTour);
  const { openDialog } = useActions();
  if (!knowsTour) return null;
  return (
    <button type="button" className="tour-again" onClick={() => openDialog('tour')}>
      {t('tour.title')}
    </button>
  );
}
