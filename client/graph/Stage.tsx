import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useActions } from '../state/useExplorer.ts';
import { ErrorNotice } from '../ui/ErrorNotice.tsx';
import { Notice } from '../ui/Notice.tsx';
import { relationId } from '../state/selection.ts';
import { relationText } from './relationText.ts';
import { Shown } from './Shown.tsx';
import { useDrawn, type Drawn } from './useDrawn.ts';
import { useNames } from './useNames.ts';

/** Cytoscape is the largest part of the page: it loads while the graph is on its way. */
const Canvas = lazy(async () => {
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
  const { drawn, error, retry } = useDrawn();
  if (drawn && drawn.whole.entities.length === 0)
    return (
      <Notice title={t('canvas.empty')}>
        <p>{t('canvas.emptyHelp')}</p>
        <button type="button" onClick={retry}>
          {t('error.retry')}
        </button>
      </Notice>
    );
  if (drawn) return <Drawing drawn={drawn} />;
  return error ? <ErrorNotice error={error} retry={retry} /> : <Waiting />;
}

function Drawing({ drawn }: { readonly drawn: Drawn }) {
  const { t } = useTranslation();
  const actions = useActions();
  const names = useNames(drawn.graph);
  const describe = (id: string) => {
    const relation = drawn.graph.relations.find((each) => relationId(each) === id);
    if (!relation) return names.get(id)?.text ?? '';
    const { count, standing } = relation;
    return [
      relationText(relation, names, t),
      ...(standing ? [t('panel.eventCount', { count }), t(`standing.${standing}`)] : []),
    ].join(' · ');
  };
  return (
    <>
      <Suspense fallback={<Waiting />}>
        <Canvas graph={drawn.graph} describe={describe} />
      </Suspense>
      <Shown drawn={drawn} onMore={() => actions.showMore(40)} />
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
