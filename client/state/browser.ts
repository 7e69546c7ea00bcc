import { addressOf, sameSelection, selectionAt } from './selection.ts';
import type { Explorer, ExplorerState } from './explorer.ts';
import { isLanguage, preferredLanguage } from './language.ts';
import { isThemeChoice, themeOf, type Theme } from './theme.ts';
import { initialView } from './view.ts';

/** Reads what an earlier visit kept and what the address names. */
export function stateFromBrowser(window: Window): Partial<ExplorerState> {
  const language = kept(window, 'language');
  const theme = kept(window, 'theme');
  const selection = selectionAt(window.location.hash);
  return {
    language: isLanguage(language) ? language : preferredLanguage(window.navigator.languages),
    theme: isThemeChoice(theme) ? theme : 'system',
    selection,
    sheet: selection ? 'evidence' : 'none',
    view: {
      ...initialView,
      revealed: selection ? [selection] : [],
      // A small screen starts with fewer lines: what cannot be read need not be drawn.
      budget: window.innerWidth < 720 ? 20 : initialView.budget,
    },
  };
}

/**
 * Keeps address bar, stored preferences and document in step with the state, both ways.
 *
 * @returns a function that stops it
 */
export function followBrowser(explorer: Explorer, window: Window): () => void {
  const fromAddress = () => {
    const selection = selectionAt(window.location.hash);
    if (!sameSelection(selection, explorer.getState().selection)) explorer.actions.select(selection);
  };
  const dark = window.matchMedia('(prefers-color-scheme: dark)');
  const paint = () => applyTheme(window, themeOf(explorer.getState().theme, dark.matches));
  const stop = explorer.subscribe((state, before) => {
    if (state.selection !== before.selection) writeAddress(window, addressOf(state.selection));
    if (state.language !== before.language) keep(window, 'language', state.language);
    if (state.theme !== before.theme) keep(window, 'theme', state.theme);
    window.document.documentElement.lang = state.language;
    paint();
  });
  window.document.documentElement.lang = explorer.getState().language;
  paint();
  window.addEventListener('hashchange', fromAddress);
  dark.addEventListener('change', paint);
  return () => {
    stop();
    window.removeEventListener('hashchange', fromAddress);
    dark.removeEventListener('change', paint);
  };
}

function applyTheme(window: Window, theme: Theme): void {
  if (window.document.documentElement.dataset['theme'] !== theme)
    window.document.documentElement.dataset['theme'] = theme;
}

function writeAddress(window: Window, address: string): void {
  if (window.location.hash.replace(/^#/, '') === address) return;
  window.history.pushState(
    null,
    '',
    address ? `#${address}` : window.location.pathname + window.location.search,
  );
}

// Storage throws where the reader has forbidden it; preferences are then simply not kept.
function kept(window: Window, key: string): string | null {
  try {
    return window.localStorage.getItem(`entente.${key}`);
  } catch {
    return null;
  }
}

function keep(window: Window, key: string, value: string): void {
  try {
    window.localStorage.setItem(`entente.${key}`, value);
  } catch {
    // See above.
  }
}
