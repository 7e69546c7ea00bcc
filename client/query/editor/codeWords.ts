import { EditorState, type Extension } from '@codemirror/state';
import type { TFunction } from 'i18next';

/** CodeMirror's own words, each with its key below `queryTab.code`. */
const words = {
  Find: 'find',
  Replace: 'replace',
  next: 'next',
  previous: 'previous',
  all: 'all',
  'by word': 'byWord',
  'match case': 'matchCase',
  regexp: 'regexp',
  replace: 'replaceOne',
  'replace all': 'replaceAll',
  close: 'close',
  'current match': 'currentMatch',
  'on line': 'onLine',
  'Go to line': 'goToLine',
  go: 'go',
  'Fold line': 'fold',
  'Unfold line': 'unfold',
  'folded code': 'foldedCode',
  unfold: 'unfoldIt',
  'Folded lines': 'foldedLines',
  'Unfolded lines': 'unfoldedLines',
  to: 'to',
  Completions: 'completions',
  Diagnostics: 'faults',
  'No diagnostics': 'noFaults',
  'Selection deleted': 'deleted',
  'Control character': 'controlCharacter',
} as const;

/** Lets CodeMirror speak the reader's language. */
export const codeWords = (t: TFunction): Extension =>
  EditorState.phrases.of(
    Object.fromEntries(Object.entries(words).map(([word, key]) => [word, t(`queryTab.code.${key}`)])),
  );
