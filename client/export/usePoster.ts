import { useTranslation } from 'react-i18next';
import { useDates } from '../dates/useDates.ts';
import { dateOf } from '../dates/days.ts';
import { axisMarks } from '../graph/axisMarks.ts';
import { elementsOf } from '../graph/elements.ts';
import { hasUndated } from '../graph/TimeAxis.tsx';
import { createMeasure } from '../graph/measure.ts';
import type { Scene } from '../graph/scene.ts';
import { readPalette } from '../graph/readPalette.ts';
import { useElementText } from '../graph/useElementText.ts';
import { useNumberText } from '../numbers/useNumberText.ts';
import { useExplorer } from '../state/useExplorer.ts';
import { useTimeWords } from '../time/useTimeWords.ts';
import type { Exported } from './exported.ts';
import type { Poster } from './formats/format.ts';
import type { Drawing } from './picture/drawing.ts';
import { drawingOf, type LabelFont } from './picture/drawingOf.ts';
import { fontFaces } from './picture/fontFaces.ts';
import { legendOf } from './picture/legend.ts';
import { posterOf, type PosterAxis } from './picture/posterOf.ts';
import { usePosterWords } from './usePosterWords.ts';

/** Draws the poster of a scene in the theme that is shown, with what the exported data says of it. */
export function usePoster(scene: Scene): (data: Exported) => Promise<Poster> {
  const { t } = useTranslation();
  const { date } = useDates();
  const number = useNumberText();
  const timeWords = useTimeWords();
  const textOf = useElementText(scene);
  const words = usePosterWords();
  const { places, layout, timeScale } = useExplorer((state) => state.view);

  const axisOf = ({ bounds: { x1, x2 } }: Drawing): PosterAxis | null => {
    if (layout !== 'time' || !timeScale) return null;
    const { ticks, undated } = axisMarks(timeScale, { zoom: 1, left: -x1, width: x2 - x1, height: 0 });
    // A mark at the very beginning would run into the word for what is undated.
    const marks = ticks.filter(({ x }) => x > undated + 40);
    return {
      undated: hasUndated(scene) ? { x: undated + x1, text: t('canvas.undated') } : null,
      marks: marks.map((tick, index) => {
        const earlier = marks[index - 1];
        const isOfNewYear =
          !earlier || dateOf(earlier.at).getUTCFullYear() !== dateOf(tick.at).getUTCFullYear();
        return { x: tick.x + x1, text: timeWords.tick(tick, isOfNewYear) };
      }),
    };
  };

  return async (data) => {
    const palette = readPalette(document);
    const measure = (font: LabelFont) => createMeasure(font);
    const elements = elementsOf(scene, createMeasure(), date, number);
    const drawing = drawingOf({ elements, places, palette, measure, textOf });
    const parts = {
      drawing,
      title: data.about.title,
      under: words.under(data),
      legend: legendOf(scene, palette, words.legend),
      notes: words.notes(data, scene),
      axis: axisOf(drawing),
    };
    const bare = posterOf(parts, { palette, measure, fonts: '' });
    return posterOf(parts, { palette, measure, fonts: await fontFaces(bare.svg) });
  };
}
