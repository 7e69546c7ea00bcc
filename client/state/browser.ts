import { addressOf, sameSelection, selectionAt } from './selection.ts';
import type { Explorer, ExplorerState } from './explorer.ts';
import { isLanguage, preferredLanguage } from './language.ts';
import { isThemeChoice, themeOf, type Theme } from './theme.ts';
import { noted, noteOf, trailAt, wentOn, wentTo, type Trail } from './trail.ts';
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
    trail: trailAt(window.history.state, isAhead(window)),
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
    const { trail } = explorer.getState();
    const before = noted(window.history.state);
    // What a link has made has no place on the trail yet.
    const now = before ? wentTo(trail, before.place) : wentOn(trail);
    note(window, now);
    explorer.actions.follow(now);
    const selection = selectionAt(window.location.hash);
    if (!sameSelection(selection, explorer.getState().selection)) explorer.actions.select(selection);
  };
  const dark = window.matchMedia('(prefers-color-scheme: dark)');
  const paint = () => applyTheme(window, themeOf(explorer.getState().theme, dark.matches));
  const stop = explorer.subscribe((state, before) => {
    if (state.selection !== before.selection && writeAddress(window, addressOf(state.selection), state.trail))
      explorer.actions.follow(wentOn(state.trail));
    if (state.language !== before.language) keep(window, 'language', state.language);
    if (state.theme !== before.theme) keep(window, 'theme', state.theme);
    window.document.documentElement.lang = state.language;
    paint();
  });
  window.document.documentElement.lang = explorer.getState().language;
  paint();
  note(window, explorer.getState().trail);
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

/** Writes an address as a new entry of the browser's history; whether it did, as it leaves one that stands there alone. */
function writeAddress(window: Window, address: string, trail: Trail): boolean {
  if (window.location.hash.replace(/^#/, '') === address) return false;
  window.history.pushState(
    noteOf(wentOn(trail)),
    '',
    address ? `#${address}` : window.location.pathname + window.location.search,
  );
  return true;
}

/** Notes the place on the trail with the present entry of the browser's history. */
function note(window: Window, trail: Trail): void {
  window.history.replaceState(noteOf(trail), '');
}

/** Whether entries of this page lie ahead in the browser's history; null where the browser does not say. */
const isAhead = (window: Window): boolean | null =>
  (window as { readonly navigation?: { readonly canGoForward: boolean } }).navigation?.canGoForward ?? null;

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
