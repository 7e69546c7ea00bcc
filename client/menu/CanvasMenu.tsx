import { useRef } from 'react';
import { Keyboard, Menu, MenuItem, Popover, Text } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Spot } from '../graph/gestures.ts';
import { commands, type Situation, type Target } from './commands.ts';

/** What can be done to an element of the canvas, or to the canvas, at the place where it was asked for. */
export default function CanvasMenu({
  target,
  spot,
  situation,
  title,
  onClose,
}: {
  readonly target: Target;
  /** In pixels of the canvas's own box. */
  readonly spot: Spot;
  readonly situation: Situation;
  /** What the menu is about, in words. */
  readonly title: string;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation();
  const anchor = useRef<HTMLSpanElement>(null);
  const fitting = commands.filter((command) => command.applies(target, situation));
  return (
    <>
      <span ref={anchor} className="menu-anchor" style={{ left: spot.x, top: spot.y }} />
      <Popover
        triggerRef={anchor}
        isOpen
        onOpenChange={(open) => {
          if (!open) onClose();
        }}
        placement="bottom start"
        className="menu"
        aria-label={title}
      >
        <p className="menu-title">{title}</p>
        <Menu
          aria-label={t('menu.label', { title })}
          autoFocus="first"
          onAction={(key) => {
            onClose();
            fitting.find(({ name }) => name === key)?.run(target, situation);
          }}
          onClose={onClose}
        >
          {fitting.map(({ name, key }) => (
            <MenuItem key={name} id={name} textValue={t(`command.${name}`)}>
              <Text slot="label">{t(`command.${name}`)}</Text>
              {key && (
                <Keyboard>
                  {key === 'Enter' || key === 'Delete' ? t(`key.${key}`) : key === ' ' ? t('key.Space') : key}
                </Keyboard>
              )}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </>
  );
}
