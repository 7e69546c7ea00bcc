import type { ReactNode } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';

/** One entry of a tool's menu. */
export interface ToolEntry {
  readonly id: string;
  readonly text: string;
  /** Whether it is on, where it is something that can be. */
  readonly on?: boolean;
  readonly disabled?: boolean;
  readonly run: () => void;
}

/** A button of the toolbar that opens into a menu. */
export function ToolMenu({
  label,
  entries,
  choice,
}: {
  readonly label: ReactNode;
  readonly entries: readonly ToolEntry[];
  /** Whether one entry is on, or any number; left out where entries just do something. */
  readonly choice?: 'single' | 'multiple';
}) {
  const on = entries.filter((entry) => entry.on).map(({ id }) => id);
  return (
    <MenuTrigger>
      <Button className="tool">
        {label} <span aria-hidden="true">▾</span>
      </Button>
      <Popover className="menu" placement="bottom start">
        <Menu
          {...(choice && { selectionMode: choice, selectedKeys: on })}
          disabledKeys={entries.filter((entry) => entry.disabled).map(({ id }) => id)}
          onAction={(key) => entries.find(({ id }) => id === key)?.run()}
        >
          {entries.map(({ id, text, on: isOn }) => (
            <MenuItem key={id} id={id} textValue={text}>
              {choice && (
                <span className="tick" aria-hidden="true">
                  {isOn ? '✓' : ''}
                </span>
              )}
              <span>{text}</span>
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
