import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AnsweredFragment } from '../operations/generated.ts';
import { principalsIn } from '../graph/rollUp.ts';
import { useScene } from '../graph/sceneContext.ts';
import { isRestricted } from '../state/filter.ts';
import { useActions, useExplorer } from '../state/useExplorer.ts';
import { drawingOf, type AnswerDrawing } from './drawing.ts';

/** What can be done with an answer: draw it, and copy a link to it. It says what was done. */
export function AnswerActions({ answer }: { readonly answer: AnsweredFragment }) {
  const { t } = useTranslation();
  const { draw } = useActions();
  const isPartly = useExplorer(({ view }) => isRestricted(view.filter) || view.layersOff.length > 0);
  const unrolled = useExplorer((state) => state.view.unrolled);
  const { scene } = useScene();
  const [done, setDone] = useState('');
  const drawing = drawingOf(answer);

  const drawIt = () => {
    const principals = scene?.rolledUp ? principalsIn(scene.known, unrolled) : null;
    draw({ ...drawing, unrolls: drawing.nodes.flatMap((id) => principals?.get(id) ?? []) });
    const drawn = t(
      drawing.relations < drawing.allRelations ? 'ask.drawnOf' : 'ask.drawn',
      wordsFor(drawing),
    );
    setDone(isPartly ? `${drawn} ${t('ask.drawnFiltered')}` : drawn);
  };
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(window.location.href);
      setDone(t('ask.linkCopied'));
    } catch {
      setDone(t('ask.notCopied'));
    }
  };
  return (
    <div className="answer-actions">
      {answer.status === 'ANSWERED' && drawing.nodes.length > 0 && (
        <button type="button" className="primary" onClick={drawIt}>
          {t('ask.draw')}
        </button>
      )}
      <button type="button" onClick={() => void copy()}>
        {t('ask.link')}
      </button>
      <p role="status">{done}</p>
    </div>
  );
}

const wordsFor = ({ nodes, relations, allRelations }: AnswerDrawing) => ({
  count: nodes.length,
  relations,
  all: allRelations,
});
