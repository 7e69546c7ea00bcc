import { useEffect, useLayoutEffect, useRef } from 'react';
import { useKeptScroll } from './useKeptScroll.ts';

/**
 * What happens when another panel is shown. It begins at its top, or where it was left. A reader who was in the panel before, and whose link
 * went with it, is put on the new heading; one who is elsewhere (on the canvas, say) stays there and is told.
 *
 * @param shown what the panel is about; empty for everything
 * @param isReady whether it has its content
 * @returns refs for the place that panels are shown in and for what tells of them
 */
export function useArrival(shown: string, isReady: boolean) {
  const place = useKeptScroll(shown, isReady);
  const announcement = useRef<HTMLParagraphElement>(null);
  const wasInside = useRef(false);
  const arrived = useRef<string | null>(null);

  useEffect(() => {
    // When what has the focus is taken off the page nothing says so; where the focus was last is remembered instead.
    const remember = ({ target }: FocusEvent) => {
      wasInside.current = place.current?.contains(target as Node) ?? false;
    };
    document.addEventListener('focusin', remember);
    return () => document.removeEventListener('focusin', remember);
  }, [place]);

  useLayoutEffect(() => {
    if (!isReady || arrived.current === shown) return;
    const isFirst = arrived.current === null;
    arrived.current = shown;
    const panel = place.current?.querySelector<HTMLElement>('.panel:not([hidden])');
    const heading = panel?.querySelector<HTMLElement>('h2');
    if (isFirst || !heading) return;
    // Of an answer, its sentence is what one waits for; it is told wherever the reader is.
    const told = panel?.querySelector('[data-told]');
    if (told && announcement.current) announcement.current.textContent = told.textContent;
    const focused = document.activeElement;
    const isLost = focused === null || focused === document.body;
    if (isLost && wasInside.current) {
      heading.tabIndex = -1;
      heading.focus({ preventScroll: true });
    } else if (!told && announcement.current) announcement.current.textContent = heading.textContent;
  }, [place, shown, isReady]);
  return { place, announcement };
}
