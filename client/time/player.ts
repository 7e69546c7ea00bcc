import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Explorer } from '../state/explorer.ts';
import type { Period } from '../state/filter.ts';
import type { TimeBucket } from '../operations/generated.ts';
import { modeOf, nextOf, paceOf, speeds, startOf, type PlayMode, type Speed } from './playback.ts';
import type { Stretch } from './stretch.ts';

export interface PlayerState {
  readonly playing: boolean;
  readonly speed: Speed;
  /** What the last playback does or did. */
  readonly mode: PlayMode;
  /** How the last playback came to rest; null before the first and while one is under way. */
  readonly rest: 'paused' | 'ended' | null;
}

/** What a playback runs over. */
export interface Track {
  readonly bucket: TimeBucket;
  readonly ends: Stretch;
  /** Whether the reader wishes for less motion. */
  readonly calm: boolean;
}

export interface Player extends StoreApi<PlayerState> {
  readonly play: (track: Track) => void;
  readonly pause: () => void;
  /** One speed up (1) or down (-1), where there is one. */
  readonly changeSpeed: (by: 1 | -1) => void;
}

/** Plays time: moves the explorer's period step by step until the end, a pause, or somebody else's change of the period. */
export function createPlayer(explorer: Explorer): Player {
  const store = createStore<PlayerState>(() => ({ playing: false, speed: 1, mode: 'grows', rest: null }));
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopListening = () => {};
  let own: Period | null = null;
  let track: Track | null = null;

  const period = (): Period => {
    const { from, to } = explorer.getState().view.filter;
    return { from, to };
  };
  const show = (next: Period): void => {
    own = next;
    explorer.actions.setPeriod(next, 'play');
  };
  const rest = (how: 'paused' | 'ended'): void => {
    clearTimeout(timer);
    stopListening();
    own = null;
    store.setState({ playing: false, rest: how });
  };
  const wait = (): void => {
    if (!track) return;
    const { bucket, ends, calm } = track;
    const { pause, buckets } = paceOf(store.getState().speed, calm);
    clearTimeout(timer);
    timer = setTimeout(() => {
      const next = nextOf(period(), store.getState().mode, bucket, buckets, ends);
      if (!next) return rest('ended');
      show(next);
      wait();
    }, pause);
  };

  return Object.assign(store, {
    play(on: Track) {
      track = on;
      const mode = modeOf(period());
      store.setState({ playing: true, mode, rest: null });
      show(startOf(period(), mode, on.bucket, on.ends));
      stopListening = explorer.subscribe(({ view: { filter } }) => {
        if (own && (filter.from !== own.from || filter.to !== own.to)) rest('paused');
      });
      wait();
    },
    pause: () => rest('paused'),
    changeSpeed(by: 1 | -1) {
      const { speed, playing } = store.getState();
      store.setState({ speed: speeds[speeds.indexOf(speed) + by] ?? speed });
      if (playing) wait();
    },
  });
}
