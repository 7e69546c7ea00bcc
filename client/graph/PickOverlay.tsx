import { useEffect, useState, type PointerEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Spot } from './gestures.ts';
import { frame } from './within.ts';

/** How nodes are picked out by drawing: a frame, or a free line. */
export type PickMode = 'box' | 'lasso';

/** Lies over the canvas while one draws around what is to be picked out, with mouse, pen or finger. */
export function PickOverlay({
  mode,
  onDrawn,
  onEnd,
}: {
  readonly mode: PickMode;
  /** Gets the closed line, in pixels of the canvas's own box. */
  readonly onDrawn: (line: readonly Spot[]) => void;
  readonly onEnd: () => void;
}) {
  const { t } = useTranslation();
  const [drawn, setDrawn] = useState<readonly Spot[]>([]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') onEnd();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [onEnd]);

  const spot = (event: PointerEvent<SVGSVGElement>): Spot => {
    const { left, top } = event.currentTarget.getBoundingClientRect();
    return { x: event.clientX - left, y: event.clientY - top };
  };
  const [start] = drawn;
  const last = drawn.at(-1);
  const line = mode === 'box' && start && last ? frame(start, last) : drawn;
  return (
    <>
      <p className="pick-hint" role="status">
        {t(`toolbar.pickMode.${mode}`)}
      </p>
      <svg
        className="pick-overlay"
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          setDrawn([spot(event)]);
        }}
        onPointerMove={(event) => {
          if (drawn.length > 0) setDrawn([...drawn, spot(event)]);
        }}
        onPointerUp={() => {
          if (line.length > 2) onDrawn(line);
          onEnd();
        }}
      >
        <polygon points={line.map(({ x, y }) => `${x},${y}`).join(' ')} />
      </svg>
    </>
  );
}
