import { useSyncExternalStore } from 'react';
import { useExplorer } from '../state/useExplorer.ts';
import { themeOf, type Theme } from '../state/theme.ts';

const query = '(prefers-color-scheme: dark)';

function subscribe(changed: () => void): () => void {
  const media = window.matchMedia(query);
  media.addEventListener('change', changed);
  return () => media.removeEventListener('change', changed);
}

/** The theme that is drawn now. */
export function useTheme(): Theme {
  const choice = useExplorer((state) => state.theme);
  const deviceIsDark = useSyncExternalStore(subscribe, () => window.matchMedia(query).matches);
  return themeOf(choice, deviceIsDark);
}
