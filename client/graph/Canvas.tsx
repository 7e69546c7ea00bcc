import { useEffect, useEffectEvent, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useActions, useExplorer } from '../state/useExplorer.ts';
import { createCanvas, elementIdOf, selectionOf, type Canvas as CanvasHandle } from './createCanvas.ts';
import { elementsOf } from './elements.ts';
import { exposePositions } from './exposePositions.ts';
import type { GraphData } from './graphData.ts';
import { createMeasure } from './measure.ts';
import { step } from './steps.ts';
import { useTheme } from './useTheme.ts';

/**
 * Draws the elements and follows the state. Keyboard: arrows walk between nodes, `n` and `p` along the lines of the one
 * that is stood on, Enter looks at it, Escape looks at nothing, `+`, `-` and `0` zoom.
 */
export default function Canvas({
  graph,
  describe,
}: {
  readonly graph: GraphData;
  /** An element in words: what the pointer or the keyboard stands on. */
  readonly describe: (id: string) => string;
}) {
  const { t } = useTranslation();
  const container = useRef<HTMLDivElement>(null);
  const [canvas, setCanvas] = useState<CanvasHandle | null>(null);
  const [pointed, setPointed] = useState<string | null>(null);
  const selection = useExplorer((state) => state.selection);
  const { select } = useActions();
  const choose = useEffectEvent(select);
  const theme = useTheme();
  const measure = useMemo(() => createMeasure(), []);
  const elements = useMemo(() => elementsOf(graph, measure), [graph, measure]);

  useEffect(() => {
    const element = container.current;
    if (!element) return;
    const made = createCanvas(element, { choose: (chosen) => choose(chosen), point: setPointed });
    const stopExposing = exposePositions(made.cy, element);
    const watcher = new ResizeObserver(() => made.resize());
    watcher.observe(element);

    setCanvas(made);
    return () => {
      watcher.disconnect();
      stopExposing();
      made.destroy();
    };
  }, []);

  useEffect(() => {
    const styles = getComputedStyle(document.documentElement);
    canvas?.paint((token) => styles.getPropertyValue(token).trim());
  }, [canvas, theme]);
  useEffect(() => {
    canvas?.draw(elements);
  }, [canvas, elements]);
  useEffect(() => {
    canvas?.mark(selection);
  }, [canvas, selection, elements]);
  useEffect(() => {
    canvas?.point(pointed);
  }, [canvas, pointed, elements]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (!canvas || event.ctrlKey || event.metaKey || event.altKey) return;
    const { key } = event;
    const next = step(canvas.cy, pointed ?? elementIdOf(selection), key);
    if (next) setPointed(next);
    else if (key === 'Enter' && pointed) select(selectionOf(canvas.cy.getElementById(pointed)));
    else if (key === 'Escape') select(null);
    else if (key === '+') canvas.zoomBy(1.25);
    else if (key === '-') canvas.zoomBy(0.8);
    else if (key === '0') canvas.fit();
    else return;
    event.preventDefault();
  };

  return (
    <>
      <div
        ref={container}
        className="canvas"
        tabIndex={0}
        role="application"
        aria-label={t('canvas.label')}
        aria-describedby="canvas-keys"
        onKeyDown={onKeyDown}
        onBlur={() => setPointed(null)}
      />
      <p id="canvas-keys" className="unseen">
        {t('canvas.keys')}
      </p>
      <p className="caption" role="status">
        {pointed ? describe(pointed) : ''}
      </p>
      <div className="zoom" role="group" aria-label={t('canvas.zoom')}>
        <button type="button" aria-label={t('canvas.zoomIn')} onClick={() => canvas?.zoomBy(1.25)}>
          +
        </button>
        <button type="button" aria-label={t('canvas.zoomOut')} onClick={() => canvas?.zoomBy(0.8)}>
          −
        </button>
        <button type="button" aria-label={t('canvas.fit')} onClick={() => canvas?.fit()}>
          ⤢
        </button>
      </div>
    </>
  );
}
