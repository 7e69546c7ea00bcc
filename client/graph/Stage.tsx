import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { everything, isRestricted } from '../state/filter.ts';
import { useActions, useExplorer } from '../state/useExplorer.ts';
import { ErrorNotice } from '../ui/ErrorNotice.tsx';
import { Notice } from '../ui/Notice.tsx';
import { part } from '../ui/part.tsx';
import { useScene } from './sceneContext.ts';
import { Shown } from './Shown.tsx';

/** Cytoscape is the largest part of the page: it loads while the graph is on its way. */
const Canvas = part(async () => {
  // Cytoscape measures labels when it makes them; measured before the font is there, they are clipped.
  const [module] = await Promise.all([
    import('./Canvas.tsx'),
    document.fonts.load('500 13px "Inter Variable"').catch(() => []),
  ]);
  return module;
});

/** The middle of the page: the canvas, or why there is none. */
export function Stage() {
  const { t } = useTranslation();
  const { scene, error, retry, waiting } = useScene();
  const restricted = useExplorer((state) => isRestricted(state.view.filter));
  const isOnly = useExplorer((state) => state.view.budget === 0);
  const { setFilter, undo } = useActions();
  if (!scene) return error ? <ErrorNotice error={error} retry={retry} /> : <Waiting />;
  const nothing = scene.nodes.length === 0 && scene.hidden === 0 && !waiting;
  if (nothing && !restricted && !isOnly)
    return (
      <Notice title={t('canvas.empty')}>
        <p>{t('canvas.emptyHelp')}</p>
        <button type="button" onClick={retry}>
          {t('error.retry')}
        </button>
      </Notice>
    );
  return (
    <>
      <Suspense fallback={<Waiting />}>
        <Canvas scene={scene} />
      </Suspense>
      {nothing && !restricted && (
        <Notice title={t('canvas.nothingOfIt')}>
          <p>{t('canvas.nothingOfItHelp')}</p>
          <button type="button" onClick={undo}>
            {t('toolbar.undo')}
          </button>
        </Notice>
      )}
      {nothing && restricted && (
        <Notice title={t('canvas.nothingMatches')}>
          <p>{t('canvas.nothingMatchesHelp')}</p>
          <button type="button" onClick={() => setFilter(everything)}>
            {t('legend.clear')}
          </button>
        </Notice>
      )}
      {error && (
        <p className="partly" role="alert">
          {t('canvas.partly')} {error.message}{' '}
          <button type="button" onClick={retry}>
            {t('error.retry')}
          </button>
        </p>
      )}
      <Shown scene={scene} />
    </>
  );
}

function Waiting() {
  const { t } = useTranslation();
  return (
    <div className="waiting" role="status">
      <svg viewBox="0 0 120 60" width="180" aria-hidden="true">
        <path d="M20 40 58 18 100 42M58 18 66 50" fill="none" stroke="currentColor" strokeWidth="2" />
        <circle cx="20" cy="40" r="9" fill="currentColor" />
        <circle cx="58" cy="18" r="11" fill="currentColor" />
        <rect x="92" y="34" width="16" height="16" rx="4" fill="currentColor" />
        <circle cx="66" cy="50" r="6" fill="currentColor" />
      </svg>
      <p>{t('canvas.loading')}</p>
    </div>
  );
}
