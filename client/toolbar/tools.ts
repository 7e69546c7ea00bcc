import type { TFunction } from 'i18next';
import { commands, targetOf, type CommandName, type Situation } from '../menu/commands.ts';
import { layoutNames } from '../state/view.ts';
import type { ToolEntry } from './ToolMenu.tsx';

/** A menu of the toolbar. */
export interface Tool {
  readonly id: 'layout' | 'pick' | 'show';
  /** Whether one entry is on, or any number; left out where entries just do something. */
  readonly choice?: 'single' | 'multiple';
  readonly entries: readonly ToolEntry[];
}

const picks: readonly (readonly [CommandName, 'neighbours' | 'invert' | 'all' | 'none'])[] = [
  ['pickNeighbours', 'neighbours'],
  ['invertPick', 'invert'],
  ['pickAll', 'all'],
  ['pickNone', 'none'],
];

/** What the toolbar's menus hold; the palette offers the same. */
export function toolsOf(situation: Situation, t: TFunction): readonly Tool[] {
  const { view, scene, actions } = situation;
  const nothing = targetOf(scene, null, []);
  return [
    {
      id: 'layout',
      choice: 'single',
      entries: layoutNames.map((name) => ({
        id: name,
        text: t(`layout.${name}`),
        on: view.layout === name,
        run: () => actions.arrange(name),
      })),
    },
    {
      id: 'pick',
      entries: [
        { id: 'box', text: t('toolbar.box'), run: () => situation.pickOut('box') },
        { id: 'lasso', text: t('toolbar.lasso'), run: () => situation.pickOut('lasso') },
        ...picks.flatMap(([name, word]) => {
          const command = commands.find((each) => each.name === name);
          if (!command) return [];
          return [
            {
              id: name,
              text: t(`toolbar.${word}`),
              disabled: !command.applies(nothing, situation),
              run: () => command.run(nothing, situation),
            },
          ];
        }),
      ],
    },
    {
      id: 'show',
      choice: 'multiple',
      entries: [
        {
          id: 'rollUp',
          text: t('toolbar.rollUp'),
          on: scene.rolledUp,
          run: () => actions.rollUp(!scene.rolledUp),
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
      ],
    },
  ];
}
