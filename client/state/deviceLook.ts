import type { DeviceLook } from './theme.ts';

const queries = {
  dark: '(prefers-color-scheme: dark)',
  // Forced colours count as more contrast too, but bring colours of their own.
  contrast: '(prefers-contrast: more) and (forced-colors: none)',
  forced: '(forced-colors: active)',
} as const;

export const deviceLook = (window: Window): DeviceLook => ({
  isDark: window.matchMedia(queries.dark).matches,
  wantsContrast: window.matchMedia(queries.contrast).matches,
});

/** Whether the device replaces all colours by its own. */
export const forcesColours = (window: Window): boolean => window.matchMedia(queries.forced).matches;

/** Tells whenever the device asks for another look. Returns a function that ends it. */
export function followDeviceLook(window: Window, changed: () => void): () => void {
  const all = Object.values(queries).map((query) => window.matchMedia(query));
  for (const media of all) media.addEventListener('change', changed);
  return () => {
    for (const media of all) media.removeEventListener('change', changed);
  };
}
