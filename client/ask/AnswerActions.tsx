import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AnsweredFragment } from '../operations/generated.ts';
import { useUnrolls } from '../graph/useUnrolls.ts';
import { isRestricted } from '../state/filter.ts';
import { useActions, useExplorer } from '../state/useExplorer.ts';
import { copyText } from '../ui/copyText.ts';
import { drawingOf, type AnswerDrawing } from './drawing.ts';

/** What can be done with an answer: draw it, and copy a link to it. It says what was done. */
export function AnswerActions({ answer }: { readonly answer: AnsweredFragment }) {
  const { t } = useTranslation();
  const { draw } = useActions();
  const isPartly = useExplorer(({ view }) => isRestricted(view.filter) || view.layersOff.length > 0);
  const unrolls = useUnrolls();
  const [done, setDone] = useState('');
  const drawing = drawingOf(answer);

  const drawIt = () => {
    draw({ ...drawing, unrolls: unrolls(drawing.nodes) });
    const drawn = t(
      drawing.relations < drawing.allRelations ? 'ask.drawnOf' : 'ask.drawn',
      wordsFor(drawing),
    );
    setDone(isPartly ? `${drawn} ${t('ask.drawnFiltered')}` : drawn);
  };
  const copy = async () =>
    setDone(t((await copyText(window.location.href)) ? 'ask.linkCopied' : 'ask.notCopied'));
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
