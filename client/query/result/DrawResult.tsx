import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useUnrolls } from '../../graph/useUnrolls.ts';
import { isRestricted } from '../../state/filter.ts';
import { useActions, useExplorer } from '../../state/useExplorer.ts';
import { drawingOfResult } from './drawingOfResult.ts';

/** Says how much of a result the canvas can draw, and adds it to the picture or puts it in its place. */
export function DrawResult({ whole }: { readonly whole: unknown }) {
  const { t } = useTranslation();
  const { draw, drawOnly, openTab } = useActions();
  const isPartly = useExplorer(({ view }) => isRestricted(view.filter) || view.layersOff.length > 0);
  const unrolls = useUnrolls();
  const [done, setDone] = useState<unknown>(null);
  const drawing = useMemo(() => drawingOfResult(whole), [whole]);
  if (drawing.nodes.length === 0) return <p className="quiet-line">{t('queryTab.draw.nothing')}</p>;

  const go = (put: typeof drawOnly) => {
    put({ ...drawing, unrolls: unrolls(drawing.nodes) });
    setDone(whole);
  };
  const { relations, allRelations, allNodes } = drawing;
  const numbers = { count: drawing.nodes.length, allNodes, relations, allRelations };
  const isCut = relations < allRelations || drawing.nodes.length < allNodes;
  const isDone = done === whole;
  return (
    <div className="draw-result">
      <p role="status">
        {isDone
          ? `${t('ask.drawn', numbers)} ${isPartly ? t('ask.drawnFiltered') : ''}`
          : t(isCut ? 'queryTab.draw.some' : 'queryTab.draw.all', numbers)}
      </p>
      {isDone && (
        <button type="button" className="primary" onClick={() => openTab('graph')}>
          {t('queryTab.draw.see')}
        </button>
      )}
      <button type="button" onClick={() => go(draw)}>
        {t('queryTab.draw.add')}
      </button>
      <button type="button" onClick={() => go(drawOnly)}>
        {t('queryTab.draw.replace')}
      </button>
    </div>
  );
}
