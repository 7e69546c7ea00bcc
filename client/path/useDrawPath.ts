import { useUnrolls } from '../graph/useUnrolls.ts';
import { useActions } from '../state/useExplorer.ts';
import { drawingOfPath } from './pathDrawing.ts';
import type { Path } from './pathsQuestion.ts';

/** Draws a path beside what is drawn, in one step, and picks out whom it leads through. */
export function useDrawPath(): (path: Path) => void {
  const { draw } = useActions();
  const unrolls = useUnrolls();
  return (path) => {
    const drawing = drawingOfPath(path);
    draw({ ...drawing, unrolls: unrolls(drawing.nodes) }, 'drawPath');
  };
}
