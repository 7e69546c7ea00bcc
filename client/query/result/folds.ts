import { ensureSyntaxTree, foldEffect } from '@codemirror/language';
import type { EditorState, StateEffect } from '@codemirror/state';

/** A part of a JSON text that can be folded, without its brackets. */
interface Fold {
  readonly from: number;
  readonly to: number;
  /** How many lists and objects stand around it. */
  readonly depth: number;
  /** How many lines folding it takes away. */
  readonly lines: number;
}

/** More lines than this are folded. */
const mostLines = 120;
/** What stands nearer to the top than this is never folded: the names of what was asked for are to be seen. */
const leastDepth = 3;

/** Folds a long JSON text to what can be looked over: as deep as it has to be, and no deeper. */
export function foldsOf(state: EditorState): StateEffect<unknown>[] {
  const lines = state.doc.lines;
  const folds = foldables(state);
  const deepest = Math.max(0, ...folds.map(({ depth }) => depth));
  for (let depth = deepest; depth >= leastDepth; depth -= 1) {
    const here = folds.filter((fold) => fold.depth === depth);
    const left = lines - here.reduce((sum, fold) => sum + fold.lines, 0);
    if (lines > mostLines && (left <= mostLines || depth === leastDepth))
      return here.map(({ from, to }) => foldEffect.of({ from, to }));
  }
  return [];
}

function foldables(state: EditorState): Fold[] {
  const folds: Fold[] = [];
  let depth = 0;
  const isFoldable = (name: string) => name === 'Object' || name === 'Array';
  ensureSyntaxTree(state, state.doc.length, 500)?.iterate({
    enter({ name, from, to }) {
      if (!isFoldable(name)) return;
      depth += 1;
      const lines = state.doc.lineAt(to).number - state.doc.lineAt(from).number;
      if (lines > 0) folds.push({ from: from + 1, to: to - 1, depth, lines });
    },
    leave({ name }) {
      if (isFoldable(name)) depth -= 1;
    },
  });
  return folds;
}
