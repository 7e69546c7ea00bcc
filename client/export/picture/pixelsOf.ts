import { EntenteError } from '../../../server/errors.ts';
import type { Poster } from '../formats/format.ts';

/** The largest canvas that browsers draw: pixels along a side, and in all. */
const most = { side: 16_000, all: 120_000_000 } as const;

/** The scale that a picture is drawn at: the one that is wanted, or the largest that browsers can. */
export const possibleScale = (
  { width, height }: { readonly width: number; readonly height: number },
  wanted: number,
): number => Math.min(wanted, most.side / width, most.side / height, Math.sqrt(most.all / (width * height)));

/**
 * A poster as a PNG.
 *
 * @throws EntenteError INTERNAL where the browser has no memory for it
 */
export async function pixelsOf(poster: Poster, wanted: number): Promise<Blob> {
  const scale = possibleScale(poster, wanted);
  const canvas = document.createElement('canvas');
  canvas.width = Math.floor(poster.width * scale);
  canvas.height = Math.floor(poster.height * scale);
  const url = URL.createObjectURL(new Blob([poster.svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  } finally {
    URL.revokeObjectURL(url);
  }
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else
        reject(
          new EntenteError(
            'INTERNAL',
            'The browser cannot draw a picture this large. Choose a smaller size, or SVG.',
          ),
        );
    }, 'image/png');
  });
}
