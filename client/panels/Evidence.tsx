import { lazy, Suspense, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { addressOf } from '../state/selection.ts';
import { useActions, useExplorer } from '../state/useExplorer.ts';
import { Skeleton } from '../ui/Skeleton.tsx';
import { StartPanel } from './StartPanel.tsx';

const load = () => import('./Panel.tsx');
const Panel = lazy(load);

/** The place for evidence: what is looked at, or everything that is drawn. */
export function Evidence() {
  const { t } = useTranslation();
  const selection = useExplorer((state) => state.selection);
  const { select } = useActions();
  const place = useRef<HTMLDivElement>(null);
  const address = addressOf(selection);

  // The panels are not needed for the first picture and are wanted right after it.
  useEffect(() => {
    load().catch(() => undefined);
  }, []);

  // Another thing to read begins at its top.
  useEffect(() => {
    if (place.current) place.current.scrollTop = 0;
  }, [address]);

  return (
    <div className="evidence" ref={place}>
      {selection && (
        <button type="button" className="back" onClick={() => select(null)}>
          <span aria-hidden="true">←</span> {t('panel.back')}
        </button>
      )}
      {selection ? (
        <Suspense fallback={<Skeleton lines={9} />}>
          <Panel selection={selection} />
        </Suspense>
      ) : (
        <StartPanel />
      )}
    </div>
  );
}
