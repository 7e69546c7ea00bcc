import { commands, type CommandName } from '../menu/commands.ts';

/** Keys, any of which does it, and the word for what it does. */
export type Shortcut = readonly [
  keys: readonly string[],
  does:
    | `command.${CommandName}`
    | `shortcuts.does.${'search' | 'palette' | 'sheet' | 'undo' | 'redo' | 'walk' | 'lines' | 'move' | 'panPicture' | 'menu' | 'zoom' | 'nothing' | 'bars' | 'take' | 'pan' | 'clear'}`,
];

export interface ShortcutPlace {
  readonly place: 'everywhere' | 'canvas' | 'time';
  readonly keys: readonly Shortcut[];
}

const written: Readonly<Record<string, string>> = { ' ': 'Space', Delete: 'Del' };

/** What the keys do, by where they do it. Those of commands stand with the commands. */
export const shortcuts: readonly ShortcutPlace[] = [
  {
    place: 'everywhere',
    keys: [
      [['/'], 'shortcuts.does.search'],
      [['Ctrl+K'], 'shortcuts.does.palette'],
      [['?'], 'shortcuts.does.sheet'],
      [['Ctrl+Z'], 'shortcuts.does.undo'],
      [['Ctrl+Shift+Z', 'Ctrl+Y'], 'shortcuts.does.redo'],
    ],
  },
  {
    place: 'canvas',
    keys: [
      [['←', '↑', '↓', '→'], 'shortcuts.does.walk'],
      [['n', 'p'], 'shortcuts.does.lines'],
      [['Alt+←', 'Alt+→', 'Alt+↑', 'Alt+↓'], 'shortcuts.does.move'],
      [['Shift+←', 'Shift+→', 'Shift+↑', 'Shift+↓'], 'shortcuts.does.panPicture'],
      [['Shift+F10'], 'shortcuts.does.menu'],
      ...commands.flatMap(({ name, key }): Shortcut[] =>
        key === undefined ? [] : [[[written[key] ?? key], `command.${name}`]],
      ),
      [['+', '-'], 'shortcuts.does.zoom'],
      [['Esc'], 'shortcuts.does.nothing'],
    ],
  },
  {
    place: 'time',
    keys: [
      [['←', '→'], 'shortcuts.does.bars'],
      [['Enter'], 'shortcuts.does.take'],
      [['Shift+←', 'Shift+→'], 'shortcuts.does.pan'],
      [['+', '-', '0'], 'shortcuts.does.zoom'],
      [['Esc'], 'shortcuts.does.clear'],
    ],
  },
];
