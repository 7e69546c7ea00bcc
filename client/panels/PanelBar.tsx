import { useTranslation } from 'react-i18next';
import { canGoBack, canGoForward } from '../state/trail.ts';
import { PrintButton } from '../print/PrintButton.tsx';
import { useActions, useExplorer } from '../state/useExplorer.ts';

/** Back and forward through what was looked at, as the browser's own buttons do, and back to everything. */
export function PanelBar() {
  const { t } = useTranslation();
  const trail = useExplorer((state) => state.trail);
  const isLooking = useExplorer((state) => state.selection !== null);
  const { select } = useActions();
  if (!isLooking && trail.last === 0) return null;
  return (
    <div className="panel-bar" role="group" aria-label={t('panel.trail')}>
      <Go can={canGoBack(trail)} label={t('panel.goBack')} sign="←" go={() => window.history.back()} />
      <Go
        can={canGoForward(trail)}
        label={t('panel.goForward')}
        sign="→"
        go={() => window.history.forward()}
      />
      {isLooking && (
        <button type="button" onClick={() => select(null)}>
          {t('panel.back')}
        </button>
      )}
      {isLooking && <PrintButton />}
    </div>
  );
}

interface GoProps {
  readonly can: boolean;
  readonly label: string;
  readonly sign: string;
  readonly go: () => void;
}

/** Where it leads nowhere it stays, with the focus that it may have. */
function Go({ can, label, sign, go }: GoProps) {
  return (
    <button
      type="button"
      className="go"
      aria-label={label}
      title={label}
      aria-disabled={!can}
      onClick={can ? go : undefined}
    >
      <span aria-hidden="true">{sign}</span>
    </button>
  );
}
