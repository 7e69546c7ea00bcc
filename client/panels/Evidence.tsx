import { lazy, Suspense, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { addressOf } from '../state/selection.ts';
import { useActions, useExplorer } from '../state/useExplorer.ts';
import { Skeleton } from '../ui/Skeleton.tsx';
import { StartPanel } from './StartPanel.tsx';

const Panel = lazy(() => import('./Panel.tsx'));

/** The place for evidence: what is looked at, or everything that is drawn. */
export function Evidence() {
  const { t } = useTranslation();
  const selection = useExplorer((state) => state.selection);
  const { select } = useActions();
  const place = useRef<HTMLDivElement>(null);
  const address = addressOf(selection);

  // Another thing to read begins at its top.
  useEffect(() => place.current?.scrollTo({ top: 0 }), [address]);

  return (
    <div className="evidence" ref={place}>
      {selection && (
        <button type="button" className="back" onClick={() => select(null)}>
          <span aria-hidden="true">←</span> {t('panel.back')}
        </button>
      )}
      {selection ? (
        <Suspense fallback={<Skeleton lines={9} />}>
          <Panel key={address} selection={selection} />
        </Suspense>
      ) : (
        <StartPanel />
      )}
    </div>
  );
}
