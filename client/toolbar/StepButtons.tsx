import { useTranslation } from 'react-i18next';
import { useNames } from '../graph/sceneContext.ts';
import { useActions, useExplorer } from '../state/useExplorer.ts';
import { stepText } from './stepText.ts';

/** Undo and redo, each with the name of what it takes back or does again. */
export function StepButtons() {
  const { t } = useTranslation();
  const names = useNames();
  const last = useExplorer((state) => state.past.at(-1)?.step);
  const next = useExplorer((state) => state.future[0]?.step);
  const { undo, redo } = useActions();
  const undoText = last ? t('toolbar.undoStep', { step: stepText(last, names, t) }) : t('toolbar.undo');
  const redoText = next ? t('toolbar.redoStep', { step: stepText(next, names, t) }) : t('toolbar.redo');
  return (
    <>
      <button type="button" className="undo" disabled={!last} onClick={undo} title={undoText}>
        <span aria-hidden="true">↶</span> <span>{undoText}</span>
      </button>
      <button type="button" disabled={!next} onClick={redo} aria-label={redoText} title={redoText}>
        <span aria-hidden="true">↷</span>
      </button>
    </>
  );
}
