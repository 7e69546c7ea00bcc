import { useTranslation } from 'react-i18next';
import { useScene } from '../graph/sceneContext.ts';
import { commands, targetOf, type CommandName, type Situation } from '../menu/commands.ts';
import { layoutNames } from '../state/view.ts';
import { useActions, useExplorer } from '../state/useExplorer.ts';
import type { PickMode } from '../graph/PickOverlay.tsx';
import { StepButtons } from './StepButtons.tsx';
import { ToolMenu } from './ToolMenu.tsx';

const picks: readonly (readonly [CommandName, 'neighbours' | 'invert' | 'all' | 'none'])[] = [
  ['pickNeighbours', 'neighbours'],
  ['invertPick', 'invert'],
  ['pickAll', 'all'],
  ['pickNone', 'none'],
];

/** The quiet row above the canvas: undo and redo, layout, picking out, what is shown. */
export function Toolbar({
  situation,
  setPickMode,
}: {
  readonly situation: Situation;
  readonly setPickMode: (mode: PickMode) => void;
}) {
  const { t } = useTranslation();
  const view = useExplorer((state) => state.view);
  const { scene } = useScene();
  const actions = useActions();
  const nothing = targetOf(situation.scene, null, []);
  return (
    <div className="toolbar" role="toolbar" aria-label={t('toolbar.label')}>
      <StepButtons />
      <ToolMenu
        label={t('toolbar.layout')}
        choice="single"
        entries={layoutNames.map((name) => ({
          id: name,
          text: t(`layout.${name}`),
          on: view.layout === name,
          run: () => actions.arrange(name),
        }))}
      />
      <ToolMenu
        label={t('toolbar.pick')}
        entries={[
          { id: 'box', text: t('toolbar.box'), run: () => setPickMode('box') },
          { id: 'lasso', text: t('toolbar.lasso'), run: () => setPickMode('lasso') },
          ...picks.flatMap(([name, word]) => {
            const command = commands.find((each) => each.name === name);
            return command
              ? [
                  {
                    id: name,
                    text: t(`toolbar.${word}`),
                    disabled: !command.applies(nothing, situation),
                    run: () => command.run(nothing, situation),
                  },
                ]
              : [];
          }),
        ]}
      />
      <ToolMenu
        label={t('toolbar.show')}
        choice="multiple"
        entries={[
          {
            id: 'rollUp',
            text: t('toolbar.rollUp'),
            on: scene?.rolledUp ?? false,
            run: () => actions.rollUp(!scene?.rolledUp),
          },
          {
            id: 'group',
            text: t('toolbar.group'),
            on: view.grouped,
            run: () => actions.group(!view.grouped),
          },
          {
            id: 'topics',
            text: t('toolbar.topics'),
            on: !view.layersOff.includes('TOPIC'),
            run: () => actions.switchLayer('TOPIC', view.layersOff.includes('TOPIC')),
          },
          {
            id: 'outlets',
            text: t('toolbar.outletLayer'),
            on: view.outletLayer,
            run: () => actions.switchOutletLayer(!view.outletLayer),
          },
        ]}
      />
      <button type="button" className="tool" onClick={() => actions.reset()}>
        {t('toolbar.reset')}
      </button>
    </div>
  );
}
