import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AnsweredFragment } from '../operations/generated.ts';
import { isRestricted } from '../state/filter.ts';
import { useActions, useExplorer } from '../state/useExplorer.ts';
import { drawingOf, type AnswerDrawing } from './drawing.ts';

/** What can be done with an answer: draw it, and copy a link to it. It says what was done. */
export function AnswerActions({ answer }: { readonly answer: AnsweredFragment }) {
  const { t } = useTranslation();
  const { draw } = useActions();
  const isFiltered = useExplorer((state) => isRestricted(state.view.filter));
  const [done, setDone] = useState('');
  const drawing = drawingOf(answer);

  const drawIt = () => {
    draw(drawing);
    const drawn = t(
      drawing.relations < drawing.allRelations ? 'ask.drawnOf' : 'ask.drawn',
      wordsFor(drawing),
    );
    setDone(isFiltered ? `${drawn} ${t('ask.drawnFiltered')}` : drawn);
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
