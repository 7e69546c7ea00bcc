import type { PictureFormat } from './format.ts';

/** The picture as vectors. */
export const svg = {
  name: 'svg',
  shows: 'picture',
  hasPixels: false,
  write: (poster) => Promise.resolve([{ ending: '.svg', type: 'image/svg+xml', content: poster.svg }]),
} as const satisfies PictureFormat;
