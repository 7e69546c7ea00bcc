import { useSyncExternalStore } from 'react';
import { deviceLook, followDeviceLook, forcesColours } from '../state/deviceLook.ts';
import { themeOf, type Theme } from '../state/theme.ts';
import { useExplorer } from '../state/useExplorer.ts';

const follow = (changed: () => void) => followDeviceLook(window, changed);

/** What is drawn now: a theme, or the colours that the device forces on every page. */
export function useTheme(): Theme | 'forced' {
  const choice = useExplorer((state) => state.theme);
  return useSyncExternalStore(follow, () =>
    forcesColours(window) ? 'forced' : themeOf(choice, deviceLook(window)),
  );
}
