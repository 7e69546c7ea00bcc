import { useContext, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { EntenteError } from '../../server/errors.ts';
import { ExplorerContext } from '../state/useExplorer.ts';
import { createPlayer, type Player, type PlayerState } from './player.ts';

/** A player of the explorer's time; it pauses when what it is drawn on goes away. */
export function usePlayer(): { readonly player: Player; readonly state: PlayerState } {
  const explorer = useContext(ExplorerContext);
  if (!explorer) throw new EntenteError('INTERNAL', 'No explorer above the time strip.');
  const [player] = useState(() => createPlayer(explorer));
  useEffect(
    () => () => {
      if (player.getState().playing) player.pause();
    },
    [player],
  );
  return { player, state: useStore(player) };
}
