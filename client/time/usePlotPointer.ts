import { useEffect, useRef, useState, type PointerEvent as ReactPointerEvent, type RefObject } from 'react';
import type { TimeBucket } from '../operations/generated.ts';
import { drawn, type Gesture } from './brush.ts';
import { pointAt, type Stretch } from './stretch.ts';

/** What the pointer can do on the plot. */
export interface PlotActions {
  /** The period while it is drawn; null when the gesture is over or given up. */
  readonly draft: (stretch: Stretch | null) => void;
  readonly setPeriod: (stretch: Stretch) => void;
  readonly clear: () => void;
  readonly pan: (days: number) => void;
  readonly zoom: (factor: number, at: number) => void;
  /** Pixels from the left and the top of the plot; null when the pointer has left. */
  readonly point: (at: { readonly x: number; readonly y: number } | null) => void;
}

interface Plane {
  readonly seen: Stretch;
  readonly bucket: TimeBucket;
  readonly ends: Stretch;
  /** null for all time. */
  readonly period: Stretch | null;
  readonly width: number;
}

/** Farther than this, in pixels, a press is a drag. */
const stillness = 4;
/** How long a click waits to become a double click. */
const clickPause = 250;

/**
 * Gestures on the plot: drag draws a period, from within the period moves it, from its handles resizes it, with Shift pans;
 * two fingers and the wheel zoom; a click beside the period clears it; a double click zooms in.
 */
export function usePlotPointer(ref: RefObject<HTMLElement | null>, plane: Plane, actions: PlotActions) {
  const { seen, bucket, ends, period, width } = plane;
  const gesture = useRef<{ readonly what: Gesture; readonly x: number; moved: boolean } | null>(null);
  const fingers = useRef(new Map<number, number>());
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [busy, setBusy] = useState(false);

  const xOf = (event: { readonly clientX: number }) =>
    event.clientX - (ref.current?.getBoundingClientRect().left ?? 0);
  const pointOf = (x: number) => pointAt(seen, x / width);
  const release = () => {
    gesture.current = null;
    setBusy(false);
    actions.draft(null);
  };

  const begin = (event: ReactPointerEvent): Gesture => {
    const at = pointOf(xOf(event));
    const end = (event.target as Element).closest<HTMLElement>('[data-end]')?.dataset['end'];
    if (end === 'from' || end === 'to') return { type: 'resize', end, of: period ?? ends };
    if (event.shiftKey) return { type: 'pan', at };
    if (period && period.from <= at && at < period.to) return { type: 'move', at, of: period };
    return { type: 'draw', at };
  };

  const pinch = (event: ReactPointerEvent) => {
    const [one = 0, other = 0] = fingers.current.values();
    fingers.current.set(event.pointerId, xOf(event));
    const [oneNow = 0, otherNow = 0] = fingers.current.values();
    const apart = Math.max(Math.abs(oneNow - otherNow), 1);
    actions.zoom(Math.max(Math.abs(one - other), 1) / apart, pointOf((oneNow + otherNow) / 2));
  };

  useWheel(ref, (event) => {
    const rect = ref.current?.getBoundingClientRect();
    const sideways = event.shiftKey ? event.deltaX || event.deltaY : event.deltaX;
    if (Math.abs(sideways) > Math.abs(event.shiftKey ? 0 : event.deltaY))
      actions.pan((sideways / width) * (seen.to - seen.from));
    else actions.zoom(Math.exp(event.deltaY * 0.002), pointOf(event.clientX - (rect?.left ?? 0)));
  });

  return {
    busy,
    /** Gives up what is being drawn. Returns whether something was. */
    giveUp: () => {
      const was = gesture.current !== null;
      if (was) release();
      return was;
    },
    handlers: {
      onPointerDown(event: ReactPointerEvent) {
        if (event.button !== 0) return;
        fingers.current.set(event.pointerId, xOf(event));
        event.currentTarget.setPointerCapture(event.pointerId);
        if (fingers.current.size > 1) {
          release();
          return;
        }
        gesture.current = { what: begin(event), x: xOf(event), moved: false };
        setBusy(true);
      },
      onPointerMove(event: ReactPointerEvent) {
        const x = xOf(event);
        const top = ref.current?.getBoundingClientRect().top ?? 0;
        actions.point(gesture.current ? null : { x, y: event.clientY - top });
        if (fingers.current.size > 1 && fingers.current.has(event.pointerId)) {
          pinch(event);
          return;
        }
        const now = gesture.current;
        if (!now) return;
        if (Math.abs(x - now.x) >= stillness) now.moved = true;
        if (!now.moved) return;
        // The point that was taken hold of stays under the pointer.
        if (now.what.type === 'pan') {
          actions.pan(now.what.at - pointOf(x));
          return;
        }
        actions.draft(drawn(now.what, pointOf(x), bucket, ends));
      },
      onPointerUp(event: ReactPointerEvent) {
        fingers.current.delete(event.pointerId);
        const now = gesture.current;
        if (!now) return;
        const stretch = now.moved ? drawn(now.what, pointOf(xOf(event)), bucket, ends) : null;
        if (stretch) actions.setPeriod(stretch);
        const isBeside = !now.moved && now.what.type === 'draw' && period !== null;
        clearTimeout(waiting.current);
        if (isBeside) waiting.current = setTimeout(actions.clear, clickPause);
        release();
      },
      onPointerCancel(event: ReactPointerEvent) {
        fingers.current.delete(event.pointerId);
        release();
      },
      onPointerLeave: () => actions.point(null),
      onDoubleClick(event: { readonly clientX: number }) {
        clearTimeout(waiting.current);
        actions.zoom(0.4, pointOf(xOf(event)));
      },
    },
  };
}

/** Listens to the wheel such that the page does not scroll; React's own listener cannot prevent that. */
function useWheel(ref: RefObject<HTMLElement | null>, onWheel: (event: WheelEvent) => void): void {
  useEffect(() => {
    const element = ref.current;
    const listen = (event: WheelEvent) => {
      event.preventDefault();
      onWheel(event);
    };
    element?.addEventListener('wheel', listen, { passive: false });
    return () => element?.removeEventListener('wheel', listen);
  });
}
