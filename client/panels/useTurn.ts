import { useEffect, useState } from 'react';
import type { Selection } from '../state/selection.ts';
import { atOnce } from '../ui/useLate.ts';
import { firstTurn, late, ready, turnTo, type Turn } from './turn.ts';

/** Follows what is looked at, one panel giving way to the next as `turn.ts` says. */
export function useTurn(selection: Selection | null): {
  readonly turn: Turn;
  readonly onReady: (selection: Selection | null) => void;
} {
  const [kept, setTurn] = useState(() => firstTurn(selection));
  const turn = turnTo(kept, selection);
  if (turn !== kept) setTurn(turn);
  const { coming } = turn;
  useEffect(() => {
    if (!coming) return;
    const timer = setTimeout(() => setTurn(late), atOnce);
    return () => clearTimeout(timer);
  }, [coming]);
  return { turn, onReady: (whose) => setTurn((before) => ready(before, whose)) };
}
