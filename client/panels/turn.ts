import { sameSelection, type Selection } from '../state/selection.ts';

/**
 * Which panel is on show. The one that was stays until the next has its content, or until that seems late: then the next
 * is shown as it is, waiting. So what is answered at once never leaves a gap.
 */
export interface Turn {
  readonly shown: Selection | null;
  /** Whether what is shown has its content. */
  readonly isReady: boolean;
  /** What waits out of sight for its content; null where nothing does. */
  readonly coming: { readonly selection: Selection | null } | null;
}

export const firstTurn = (selection: Selection | null): Turn => ({
  shown: selection,
  isReady: false,
  coming: null,
});

/** The turn once something else is looked at. What has no content itself makes room without waiting. */
export function turnTo(turn: Turn, selection: Selection | null): Turn {
  if (sameSelection(turn.shown, selection)) return turn.coming ? { ...turn, coming: null } : turn;
  if (turn.coming && sameSelection(turn.coming.selection, selection)) return turn;
  return turn.isReady ? { ...turn, coming: { selection } } : firstTurn(selection);
}

/** The turn once a panel has its content. */
export function ready(turn: Turn, selection: Selection | null): Turn {
  if (turn.coming && sameSelection(turn.coming.selection, selection))
    return { shown: selection, isReady: true, coming: null };
  if (turn.isReady || !sameSelection(turn.shown, selection)) return turn;
  return { ...turn, isReady: true };
}

/** The turn once what is coming is late. */
export const late = (turn: Turn): Turn => (turn.coming ? firstTurn(turn.coming.selection) : turn);
