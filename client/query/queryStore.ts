import { createStore, type StoreApi } from 'zustand/vanilla';
import { runsIn, withRun, type Run } from './runs.ts';
import { savedIn, withName, withoutSaved, withSaved, type SavedQuery } from './savedQueries.ts';
import {
  isBlank,
  jsonIn,
  nothingWritten,
  sameWritten,
  writtenIn,
  writtenOf,
  type Written,
} from './written.ts';

/** What the query tab holds, also while it is not shown, and from one visit to the next. */
export interface QueryState {
  /** The draft in the editors. */
  readonly written: Written;
  /** Newest first. */
  readonly runs: readonly Run[];
  /** By name. */
  readonly saved: readonly SavedQuery[];
}

export interface QueryActions {
  /** The reader has typed. */
  readonly write: (part: Partial<Written>) => void;
  /** Puts a query into the editors. A draft that is nowhere else goes to the runs: nothing typed is lost. */
  readonly openQuery: (query: { readonly query: string; readonly variables: unknown }) => void;
  /** The same with texts that stand as they are. */
  readonly openWritten: (written: Written) => void;
  /** The draft is run. */
  readonly noteRun: () => void;
  readonly forgetRuns: () => void;
  /** Keeps the draft under a name. */
  readonly save: (name: string) => void;
  readonly rename: (name: string, next: string) => void;
  readonly forget: (name: string) => void;
}

/** Where texts are kept by name from one visit to the next. */
export interface Keeper {
  readonly kept: (key: string) => string | null;
  readonly keep: (key: string, text: string) => void;
}

export type QueryStore = StoreApi<QueryState> & { readonly actions: QueryActions };

/**
 * The state of the query tab, free of any framework.
 *
 * @param first what stands in the editors of somebody who has written nothing yet
 * @param now the time that a run is noted with
 */
export function createQueryStore(
  { kept, keep }: Keeper,
  first: Written = nothingWritten,
  now: () => Date = () => new Date(),
): QueryStore {
  const read = () => ({ runs: runsIn(kept('query.runs')), saved: savedIn(kept('query.saved')) });
  const store = createStore<QueryState>(() => ({
    written: writtenIn(jsonIn(kept('query.draft'))) ?? first,
    ...read(),
  }));
  // Another window of this browser may have kept something meanwhile: lists are read anew before they change.
  const changeRuns = (edit: (runs: readonly Run[]) => readonly Run[]) => {
    const runs = edit(read().runs);
    keep('query.runs', JSON.stringify(runs));
    store.setState({ runs });
  };
  const changeSaved = (edit: (saved: readonly SavedQuery[]) => readonly SavedQuery[]) => {
    const saved = edit(read().saved);
    keep('query.saved', JSON.stringify(saved));
    store.setState({ saved });
  };
  const write = (written: Written) => {
    keep('query.draft', JSON.stringify(written));
    store.setState({ written });
  };
  const noteRun = (written: Written) =>
    changeRuns((runs) => withRun(runs, { ...written, at: now().toISOString() }));

  const actions: QueryActions = {
    write: (part) => write({ ...store.getState().written, ...part }),
    openQuery: ({ query, variables }) => actions.openWritten(writtenOf(query, variables)),
    openWritten(next) {
      const { written, runs, saved } = store.getState();
      const isElsewhere = [first, next, ...runs, ...saved].some((each) => sameWritten(each, written));
      if (!isElsewhere && !isBlank(written)) noteRun(written);
      write({ query: next.query, variables: next.variables });
    },
    noteRun: () => noteRun(store.getState().written),
    forgetRuns: () => changeRuns(() => []),
    save(given) {
      const name = given.trim();
      if (name !== '') changeSaved((saved) => withSaved(saved, { ...store.getState().written, name }));
    },
    rename(name, given) {
      const next = given.trim();
      if (next !== '' && next !== name) changeSaved((saved) => withName(saved, name, next));
    },
    forget: (name) => changeSaved((saved) => withoutSaved(saved, name)),
  };
  return Object.assign(store, { actions });
}
