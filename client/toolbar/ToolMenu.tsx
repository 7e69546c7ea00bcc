import { OpeningButton } from '../ui/OpeningButton.tsx';
import { part } from '../ui/part.tsx';

const ToolEntries = part(() => import('./ToolEntries.tsx'));

/** One entry of a tool's menu. */
export interface ToolEntry {
  readonly id: string;
  readonly text: string;
  /** Whether it is on, where it is something that can be. */
  readonly on?: boolean;
  readonly disabled?: boolean;
  readonly run: () => void;
}

export interface ToolMenuProps {
  readonly label: string;
  readonly entries: readonly ToolEntry[];
  /** Whether one entry is on, or any number; left out where entries just do something. */
  readonly choice?: 'single' | 'multiple';
}

/** A button of the toolbar that opens into a menu. */
export function ToolMenu(menu: ToolMenuProps) {
  return (
    <OpeningButton into="menu" label={menu.label}>
      {(opened) => <ToolEntries {...menu} {...opened} />}
    </OpeningButton>
  );
}
