import { useTranslation } from 'react-i18next';
import { useExplorer } from '../state/useExplorer.ts';
import { Strip } from './Strip.tsx';
import { useEnds } from './useReach.ts';

/** The place below the canvas: when the events were, and which of them count. On a phone it opens as a sheet does. */
export function TimeStrip() {
  const { t } = useTranslation();
  const open = useExplorer(({ sheet }) => sheet === 'time');
  const { ends, isEmpty } = useEnds();
  return (
    <section className="time" aria-label={t('time.title')} data-open={open}>
      {isEmpty && <p className="quiet-line">{t('time.empty')}</p>}
      {ends && <Strip ends={ends} />}
    </section>
  );
}
