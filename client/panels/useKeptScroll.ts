import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';
import { useExplorer } from '../state/useExplorer.ts';

/** Whoever does this scrolls by himself. */
const handsOn = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const;
/** For a panel to have all its height, in milliseconds. */
const longestWait = 1500;

/**
 * Where a panel is scrolled to. What is looked at anew begins at its top; what is gone back or forward to stands where the
 * reader left it.
 *
 * @param shown what the panel is about
 * @param isReady whether it has its content: before, there is nothing to scroll
 * @returns a ref for what scrolls
 */
export function useKeptScroll(shown: string, isReady: boolean): RefObject<HTMLDivElement | null> {
  const place = useRef<HTMLDivElement>(null);
  const trail = useExplorer((state) => state.trail);
  /** How far down, in pixels, by the place on the trail. */
  const kept = useRef(new Map<number, number>());
  /** The place on the trail of what is shown; null while it has no content. */
  const at = useRef<number | null>(null);

  useEffect(() => {
    const element = place.current;
    const keep = () => {
      if (element && at.current !== null) kept.current.set(at.current, element.scrollTop);
    };
    element?.addEventListener('scroll', keep, { passive: true });
    return () => element?.removeEventListener('scroll', keep);
  }, []);

  useLayoutEffect(() => {
    const element = place.current;
    const top = trail.isNew ? 0 : (kept.current.get(trail.at) ?? 0);
    const scroll = () => element?.scrollTo({ top, behavior: 'instant' });
    scroll();
    at.current = isReady ? trail.at : null;
    if (top === 0 || !element || !isReady) return;
    // What measures itself gets its height only once it has been drawn: until then the place may be out of reach, and where the
    // browser stops instead must not be kept.
    at.current = null;
    const growing = new ResizeObserver(scroll);
    for (const content of element.children) growing.observe(content);
    const settle = () => {
      growing.disconnect();
      window.clearTimeout(patience);
      for (const name of handsOn) element.removeEventListener(name, settle);
      at.current = trail.at;
    };
    const patience = window.setTimeout(settle, longestWait);
    for (const name of handsOn) element.addEventListener(name, settle, { passive: true });
    return () => {
      settle();
      at.current = null;
    };
    // The trail is one step ahead of the panel while the next one is on its way.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [shown, isReady]);
  return place;
}
