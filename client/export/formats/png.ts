import { pixelsOf } from '../picture/pixelsOf.ts';
import type { PictureFormat } from './format.ts';

/** The picture as pixels. */
export const png = {
  name: 'png',
  shows: 'picture',
  hasPixels: true,
  write: async (poster, scale) => [
    { ending: '.png', type: 'image/png', content: await pixelsOf(poster, scale) },
  ],
} as const satisfies PictureFormat;
