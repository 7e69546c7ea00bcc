import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { addressOf, type Selection } from '../state/selection.ts';
import { useExplorer } from '../state/useExplorer.ts';
import { Mishap } from '../ui/Mishap.tsx';
import { part } from '../ui/part.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { KnownToday } from './KnownToday.tsx';
import { PanelBar } from './PanelBar.tsx';
import { StartPanel } from './StartPanel.tsx';
import { useArrival } from './useArrival.ts';
import { useTurn } from './useTurn.ts';
import { WhenReady } from './whenReady.ts';

// The panels are not needed for the first picture and are wanted right after it: client/later.ts loads them then.
const Panel = part(() => import('./Panel.tsx'));

/** The place for evidence: what is looked at, or everything that is drawn. */
export function Evidence() {
  const { t } = useTranslation();
  const selection = useExplorer((state) => state.selection);
  const { turn, onReady } = useTurn(selection);
  const { place, announcement } = useArrival(addressOf(turn.shown), turn.isReady);

  const shown = { selection: turn.shown };
  return (
    <div className="evidence" ref={place}>
      <PanelBar />
      <KnownToday />
      <p className="unseen" role="status" aria-label={t('panel.label')} ref={announcement} />
      {[shown, ...(turn.coming ? [turn.coming] : [])].map((each) => (
        <div key={addressOf(each.selection)} className="panel" hidden={each !== shown}>
          <WhenReady value={() => onReady(each.selection)}>
            <Content selection={each.selection} />
          </WhenReady>
        </div>
      ))}
    </div>
  );
}

function Content({ selection }: { readonly selection: Selection | null }) {
  return (
    <Mishap>
      {selection ? (
        <Suspense fallback={<Skeleton lines={9} />}>
          <Panel selection={selection} />
        </Suspense>
      ) : (
        <StartPanel />
      )}
    </Mishap>
  );
}
