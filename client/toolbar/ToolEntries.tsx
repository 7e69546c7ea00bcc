import { Menu, MenuItem, Popover } from 'react-aria-components';
import type { Opened } from '../ui/OpeningButton.tsx';
import type { ToolMenuProps } from './ToolMenu.tsx';

/** The menu that a button of the toolbar opens into. */
export default function ToolEntries({
  label,
  entries,
  choice,
  trigger,
  isByKey,
  close,
}: ToolMenuProps & Opened) {
  const on = entries.filter((entry) => entry.on).map(({ id }) => id);
  return (
    <Popover
      className="menu"
      placement="bottom start"
      aria-label={label}
      triggerRef={trigger}
      isOpen
      onOpenChange={(open) => {
        if (!open) close();
      }}
    >
      <Menu
        aria-label={label}
        autoFocus={isByKey ? 'first' : true}
        {...(choice && { selectionMode: choice, selectedKeys: on })}
        disabledKeys={entries.filter((entry) => entry.disabled).map(({ id }) => id)}
        onAction={(key) => entries.find(({ id }) => id === key)?.run()}
        onClose={close}
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
  );
}
