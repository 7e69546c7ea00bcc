import type { LanguageTag } from './language.ts';
import type { Selection } from './selection.ts';
import type { Tab } from './tab.ts';
import type { ThemeChoice } from './theme.ts';
import type { View } from './view.ts';

/** Everything that a link, a saved view or a file of a view holds: what is seen, and how. */
export interface SharedView {
  readonly view: View;
  readonly selection: Selection | null;
  readonly picked: readonly string[];
  readonly tab: Tab;
  readonly language: LanguageTag;
  readonly theme: ThemeChoice;
  /** What stands in the query tab; null where nobody has written there. */
  readonly query: { readonly query: string; readonly variables: string } | null;
}

/** Why a view cannot be opened: it was cut or changed, or a newer page has written it. */
export type ViewFault = 'DAMAGED' | 'TOO_NEW';

/** What stands before a view in the fragment of an address, after `#`. */
export const viewPrefix = '/view/';

/** Whether an address holds a view: whoever reads it loads what unpacks it. */
export const holdsView = ({ hash }: { readonly hash: string }): boolean => hash.startsWith(`#${viewPrefix}`);
