import { useTranslation } from 'react-i18next';
import type { Situation } from '../menu/commands.ts';
import { PictureQueriesButton } from '../query/PictureQueriesButton.tsx';
import { StepButtons } from './StepButtons.tsx';
import { ToolMenu } from './ToolMenu.tsx';
import { toolsOf } from './tools.ts';

/** The quiet row above the canvas: undo and redo, layout, picking out, what is shown. */
export function Toolbar({ situation }: { readonly situation: Situation }) {
  const { t } = useTranslation();
  return (
    <div className="toolbar" role="toolbar" aria-label={t('toolbar.label')}>
      <StepButtons />
      {toolsOf(situation, t).map(({ id, ...tool }) => (
        <ToolMenu key={id} label={t(`toolbar.${id}`)} {...tool} />
      ))}
      <PictureQueriesButton />
      <button type="button" className="tool" onClick={() => situation.actions.reset()}>
        {t('toolbar.reset')}
      </button>
    </div>
  );
}
