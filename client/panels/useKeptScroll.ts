import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';
import { useExplorer } from '../state/useExplorer.ts';

/**
 * Where a panel is scrolled to. What is looked at anew begins at its top; what is gone back or forward to stands where the
 * reader left it.
 *
 * @param place what scrolls
 * @param shown what the panel is about
 * @param isReady whether it has its content: before, there is nothing to scroll
 */
export function useKeptScroll(place: RefObject<HTMLElement | null>, shown: string, isReady: boolean): void {
  const trail = useExplorer((state) => state.trail);
  /** How far down, in pixels, by the place on the trail. */
  const kept = useRef(new Map<number, number>());
  const at = useRef<number | null>(null);

  useEffect(() => {
    const element = place.current;
    const keep = () => {
      if (element && at.current !== null) kept.current.set(at.current, element.scrollTop);
    };
    element?.addEventListener('scroll', keep, { passive: true });
    return () => element?.removeEventListener('scroll', keep);
  }, [place]);

  useLayoutEffect(() => {
    const element = place.current;
    if (!element) return;
    const top = trail.isNew ? 0 : (kept.current.get(trail.at) ?? 0);
    element.scrollTop = top;
    at.current = isReady ? trail.at : null;
    if (top === 0) return;
    // What measures itself has its height only when it has been drawn once, and the browser makes up for what grows.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => (element.scrollTop = top));
    });
    return () => cancelAnimationFrame(frame);
    // The trail is one step ahead of the panel while the next one is on its way.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [place, shown, isReady]);
}
