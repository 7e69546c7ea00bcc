import { createStore, type StoreApi } from 'zustand/vanilla';
import { sameSelection, type Selection } from './selection.ts';
import type { LanguageTag } from './language.ts';
import type { ThemeChoice } from './theme.ts';

/** The drawer that is open where the screen has room for one only. */
export type Sheet = 'none' | 'legend' | 'list' | 'evidence';

/** Everything the reader can change, and nothing that can be computed from it. */
export interface ExplorerState {
  readonly selection: Selection | null;
  /** What was looked at, each once, in order: it is drawn even where it is not among the busiest. */
  readonly revealed: readonly Selection[];
  /** How many relations are drawn, the busiest first. */
  readonly budget: number;
  readonly language: LanguageTag;
  readonly theme: ThemeChoice;
  readonly sheet: Sheet;
}

export type Explorer = StoreApi<ExplorerState> & { readonly actions: ExplorerActions };

export interface ExplorerActions {
  /** Looks at something, or at nothing with null. */
  readonly select: (selection: Selection | null) => void;
  /** Draws `more` relations beyond those drawn now. */
  readonly showMore: (more: number) => void;
  readonly setLanguage: (language: LanguageTag) => void;
  readonly setTheme: (theme: ThemeChoice) => void;
  readonly openSheet: (sheet: Sheet) => void;
}

export const initialState: ExplorerState = {
  selection: null,
  revealed: [],
  budget: 40,
  language: 'en',
  theme: 'system',
  sheet: 'none',
};

/**
 * The explorer's state, free of any framework: components follow it, the canvas follows it, the address follows it.
 *
 * @param initial what differs from `initialState`
 */
export function createExplorer(initial: Partial<ExplorerState> = {}): Explorer {
  const store = createStore<ExplorerState>(() => ({ ...initialState, ...initial }));
  const actions: ExplorerActions = {
    select(selection) {
      // An equal selection keeps its identity, so that what follows it does not run again.
      const { selection: before, revealed } = store.getState();
      if (!sameSelection(selection, before))
        store.setState({ selection, revealed: withOne(revealed, selection) });
      store.setState({ sheet: selection ? 'evidence' : 'none' });
    },
    showMore: (more) => store.setState(({ budget }) => ({ budget: budget + Math.max(0, more) })),
    setLanguage: (language) => store.setState({ language }),
    setTheme: (theme) => store.setState({ theme }),
    openSheet: (sheet) => store.setState({ sheet }),
  };
  return Object.assign(store, { actions });
}

function withOne(all: readonly Selection[], one: Selection | null): readonly Selection[] {
  return one === null || all.some((each) => sameSelection(each, one)) ? all : [...all, one];
}
