import { useTranslation } from 'react-i18next';
import { pictureStands } from '../later.ts';
import { useExplorer } from '../state/useExplorer.ts';
import { PartPlace } from '../ui/PartPlace.tsx';
import { part } from '../ui/part.tsx';
import { useEnds } from './useReach.ts';

/** The bars are counted and drawn once the picture stands: it does not wait for them. */
const Strip = part(async () => {
  await pictureStands;
  return import('./Strip.tsx');
});

/** The place below the canvas: when the events were, and which of them count. On a phone it opens as a sheet does. */
export function TimeStrip() {
  const { t } = useTranslation();
  const open = useExplorer(({ sheet }) => sheet === 'time');
  const { ends, isEmpty } = useEnds();
  return (
    <section className="time" aria-label={t('time.title')} data-open={open}>
      {isEmpty && <p className="quiet-line">{t('time.empty')}</p>}
      {!isEmpty && (
        <PartPlace isSmall waiting={<Room />}>
          {ends ? <Strip ends={ends} /> : <Room />}
        </PartPlace>
      )}
    </section>
  );
}

/** As high as what will stand here, so that the canvas above need not change its size. */
const Room = () => <div className="time-room" />;
