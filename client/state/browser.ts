import { addressOf, sameSelection, selectionAt, type Selection } from './selection.ts';
import type { Explorer, ExplorerState } from './explorer.ts';
import { keep, kept } from './kept.ts';
import type { SharedView, ViewFault } from './sharedView.ts';
import { isLanguage, preferredLanguage } from './language.ts';
import { questionsIn, questionsText } from './questions.ts';
import { holdsView } from './sharedView.ts';
import { deviceLook, followDeviceLook } from './deviceLook.ts';
import { isThemeChoice, themeOf, type Theme } from './theme.ts';
import { noted, noteOf, trailAt, wentOn, wentTo, type Trail } from './trail.ts';
import { initialView } from './view.ts';

/** Reads what an earlier visit kept and what the address names. */
export function stateFromBrowser(window: Window): Partial<ExplorerState> {
  const language = kept(window, 'language');
  const theme = kept(window, 'theme');
  const selection = selectionIn(window);
  return {
    questions: questionsIn(kept(window, 'questions')),
    language: isLanguage(language) ? language : preferredLanguage(window.navigator.languages),
    theme: isThemeChoice(theme) ? theme : 'system',
    knowsTour: kept(window, 'tour') !== null,
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

/** Reads the view that an address holds; what reads it is loaded only where there is one. */
export type ReadView = (hash: string) => Promise<SharedView | ViewFault>;

/** What the page begins with where its address holds a view: that, and not what the page begins with otherwise. */
export async function stateFromLink(window: Window, read: ReadView): Promise<Partial<ExplorerState>> {
  if (!holdsView(window.location)) return {};
  const shared = await read(window.location.hash);
  if (typeof shared === 'string') return { viewFault: shared };
  const { query: _, ...state } = shared;
  return { ...state, sheet: state.selection ? 'evidence' : 'none' };
}

/**
 * Keeps address bar, stored preferences and document in step with the state, both ways. The address of a view stays until
 * something is looked at.
 *
 * @returns a function that stops it
 */
export function followBrowser(explorer: Explorer, window: Window, readView: ReadView): () => void {
  const fromAddress = () => {
    const { trail } = explorer.getState();
    const before = noted(window.history.state);
    const selection = selectionIn(window);
    // What a link has made has no place on the trail yet.
    const now = before ? wentTo(trail, before.place) : wentOn(trail);
    note(window, now);
    explorer.actions.follow(now);
    if (holdsView(window.location)) void readView(window.location.hash).then(explorer.actions.openView);
    else if (!sameSelection(selection, explorer.getState().selection)) explorer.actions.select(selection);
  };
  const fromHash = () => {
    const { selection, trail } = explorer.getState();
    const isDone = noted(window.history.state)?.place === trail.at;
    if (!isDone || !sameSelection(selectionIn(window), selection)) fromAddress();
  };
  // Between two answers no hash changes. The browser tells of this before it tells of a hash.
  const fromQuestion = () => {
    const both = [explorer.getState().selection, selectionIn(window)];
    if (both.some((each) => each?.type === 'ask')) fromAddress();
  };
  const stopAppearance = followAppearance(explorer, window);
  const stop = explorer.subscribe((state, before) => {
    // What a view brings along is none of the reader's own choices.
    if (isOpened(state, before)) return;
    if (state.selection !== before.selection && writeAddress(window, state.selection, state.trail))
      explorer.actions.follow(wentOn(state.trail));
    if (state.language !== before.language) keep(window, 'language', state.language);
    if (state.theme !== before.theme) keep(window, 'theme', state.theme);
    if (state.knowsTour !== before.knowsTour) keep(window, 'tour', 'known');
    if (state.questions !== before.questions) keep(window, 'questions', questionsText(state.questions));
  });
  note(window, explorer.getState().trail);
  window.addEventListener('hashchange', fromHash);
  window.addEventListener('popstate', fromQuestion);
  return () => {
    stop();
    stopAppearance();
    window.removeEventListener('hashchange', fromHash);
    window.removeEventListener('popstate', fromQuestion);
  };
}

/** Keeps the language and the theme of the document in step with the state. Returns a function that stops it. */
export function followAppearance(explorer: Explorer, window: Window): () => void {
  const paint = () => {
    const { theme, language } = explorer.getState();
    applyTheme(window, themeOf(theme, deviceLook(window)));
    window.document.documentElement.lang = language;
  };
  paint();
  const stop = explorer.subscribe(paint);
  const stopLook = followDeviceLook(window, paint);
  return () => {
    stop();
    stopLook();
  };
}

/** Whether a view was opened: nothing else changes what is drawn and who reads it in one go. */
const isOpened = (state: ExplorerState, before: ExplorerState): boolean =>
  state.past !== before.past && state.past.at(-1)?.step.name === 'openView';

function applyTheme(window: Window, theme: Theme): void {
  if (window.document.documentElement.dataset['theme'] !== theme)
    window.document.documentElement.dataset['theme'] = theme;
}

/** What the address names: a link within an answer leaves the question in it, and goes before it. */
const selectionIn = ({ location: { hash, search } }: Window): Selection | null =>
  selectionAt(hash) ?? (hash.length > 1 ? null : selectionAt(search));

/** Writes an address as a new entry of the browser's history; whether it did, as it leaves one that stands there alone. */
function writeAddress(window: Window, selection: Selection | null, trail: Trail): boolean {
  const address = hrefOf(window, selection);
  // The same question can be written in several ways.
  if (selection ? sameSelection(selectionIn(window), selection) : address === window.location.href)
    return false;
  window.history.pushState(noteOf(wentOn(trail)), '', address);
  return true;
}

/** Notes the place on the trail with the present entry of the browser's history, and takes a question that is left over out of its address. */
function note(window: Window, trail: Trail): void {
  const selection = selectionIn(window);
  const isLeftOver = selection !== null && selection.type !== 'ask' && selectionAt(window.location.search);
  window.history.replaceState(noteOf(trail), '', isLeftOver ? hrefOf(window, selection) : undefined);
}

/** The whole address of this page with a selection in it. */
function hrefOf(window: Window, selection: Selection | null): string {
  const url = new URL(window.location.href);
  const address = addressOf(selection);
  url.searchParams.delete('ask');
  url.hash = '';
  if (selection?.type === 'ask') url.searchParams.set('ask', selection.question);
  else if (address) url.hash = address;
  return url.href;
}

/** Whether entries of this page lie ahead in the browser's history; null where the browser does not say. */
const isAhead = (window: Window): boolean | null =>
  (window as { readonly navigation?: { readonly canGoForward: boolean } }).navigation?.canGoForward ?? null;
