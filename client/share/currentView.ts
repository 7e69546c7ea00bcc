import { firstWritten } from '../query/useQuery.ts';
import { sameWritten, type Written } from '../query/written.ts';
import type { ExplorerState } from '../state/explorer.ts';
import type { SharedView } from '../state/sharedView.ts';

/** What is seen at the moment, to be shared or kept; with the draft of the query tab where the reader has turned to it. */
export const currentView = (
  { view, selection, picked, tab, language, theme }: ExplorerState,
  written: Written,
): SharedView => ({
  ...{ view, selection, picked, tab, language, theme },
  query: tab === 'query' || !sameWritten(written, firstWritten) ? written : null,
});
