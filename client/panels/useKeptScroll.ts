import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';
import { useExplorer } from '../state/useExplorer.ts';

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
    const top = trail.isNew ? 0 : (kept.current.get(trail.at) ?? 0);
    const scroll = () => place.current?.scrollTo({ top, behavior: 'instant' });
    scroll();
    at.current = isReady ? trail.at : null;
    if (top === 0) return;
    // What measures itself has its height only when it has been drawn once, and the browser makes up for what grows.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(scroll);
    });
    return () => cancelAnimationFrame(frame);
    // The trail is one step ahead of the panel while the next one is on its way.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [shown, isReady]);
  return place;
}
