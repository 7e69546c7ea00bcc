import type { TFunction } from 'i18next';
import { everything } from '../state/filter.ts';
import { languageNames, languages } from '../state/language.ts';
import type { ExplorerActions, ExplorerState } from '../state/explorer.ts';
import { elementIdOf } from '../state/selection.ts';
import { tabs } from '../state/tab.ts';
import { themeChoices } from '../state/theme.ts';
import { commands, targetOf, type Situation } from '../menu/commands.ts';
import { toolsOf } from '../toolbar/tools.ts';

/** Something that can be done from the palette. */
export interface PaletteEntry {
  readonly id: string;
  readonly text: string;
  /** The key that does the same without the palette. */
  readonly key?: string | undefined;
  readonly run: () => void;
}

export interface PaletteGroup {
  readonly id: 'here' | 'picture' | 'layout' | 'pick' | 'show' | 'page' | 'language' | 'theme';
  readonly entries: readonly PaletteEntry[];
}

/** Everything that can be done at the moment, and nothing that cannot: first to what is looked at or picked out, then to the whole. */
export function paletteGroups(
  state: ExplorerState,
  actions: ExplorerActions,
  situation: Situation | null,
  print: () => void,
  t: TFunction,
): readonly PaletteGroup[] {
  const { past, future, view, picked, language, theme, tab } = state;
  const groups: PaletteGroup[] = [
    { id: 'here', entries: situation ? commandsHere(state, situation, t) : [] },
    {
      id: 'picture',
      entries: [
        ...(past.length > 0
          ? [{ id: 'undo', text: t('toolbar.undo'), key: 'Ctrl+Z', run: actions.undo }]
          : []),
        ...(future.length > 0
          ? [{ id: 'redo', text: t('toolbar.redo'), key: 'Ctrl+Shift+Z', run: actions.redo }]
          : []),
        { id: 'showMore', text: t('shown.more'), run: () => actions.showMore(40) },
        { id: 'reset', text: t('toolbar.reset'), run: actions.reset },
        { id: 'clear', text: t('legend.clear'), run: () => actions.setFilter(everything) },
        ...(view.filter.asKnownOn
          ? [{ id: 'today', text: t('time.clearKnownOn'), run: () => actions.setKnownOn(null) }]
          : []),
        {
          id: 'outside',
          text: t(view.outside === 'hide' ? 'palette.grey' : 'palette.hide'),
          run: () => actions.setOutside(view.outside === 'hide' ? 'grey' : 'hide'),
        },
      ],
    },
    ...(situation
      ? toolsOf(situation, t).map(({ id, entries }) => ({
          id,
          entries: entries.filter(({ disabled, on }) => !disabled && !(id === 'layout' && on)),
        }))
      : []),
    {
      id: 'page',
      entries: [
        ...tabs
          .filter((each) => each !== tab)
          .map((each) => ({
            id: `tab ${each}`,
            text: t('palette.tab', { tab: t(`tab.${each}`) }),
            run: () => actions.openTab(each),
          })),
        { id: 'share', text: t('share.open'), run: () => actions.openDialog('share') },
        { id: 'export', text: t('export.open'), run: () => actions.openDialog('export') },
        { id: 'print', text: t('print.print'), key: 'Ctrl+P', run: print },
        { id: 'tour', text: t('tour.title'), run: () => actions.openDialog('tour') },
        { id: 'shortcuts', text: t('shortcuts.title'), key: '?', run: () => actions.openDialog('shortcuts') },
        ...(picked.length > 0
          ? [{ id: 'lay back', text: t('command.pickNone'), run: () => actions.pick([]) }]
          : []),
      ],
    },
    {
      id: 'language',
      entries: languages
        .filter((each) => each !== language)
        .map((each) => ({ id: each, text: languageNames[each], run: () => actions.setLanguage(each) })),
    },
    {
      id: 'theme',
      entries: themeChoices
        .filter((each) => each !== theme)
        .map((each) => ({ id: each, text: t(`settings.${each}`), run: () => actions.setTheme(each) })),
    },
  ];
  return groups.filter(({ entries }) => entries.length > 0);
}

/** What can be done to what is picked out, else to what is looked at, else to the canvas. */
function commandsHere(
  { picked, selection }: ExplorerState,
  situation: Situation,
  t: TFunction,
): PaletteEntry[] {
  const target = targetOf(situation.scene, picked[0] ?? elementIdOf(selection), picked);
  return commands
    .filter((command) => command.applies(target, situation))
    .map((command) => ({
      id: command.name,
      text: t(`command.${command.name}`),
      key: command.key === ' ' ? t('key.Space') : command.key,
      run: () => command.run(target, situation),
    }));
}
