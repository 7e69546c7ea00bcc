import type { Measure } from './labelLines.ts';

/** The font of topic cards; the canvas style draws with the same. */
export const cardFont = { size: 12, weight: 500, family: 'Inter Variable, system-ui, sans-serif' } as const;

/** Measures text as the canvas will draw it, on topic cards unless said otherwise; call it only once the font is loaded. */
export function createMeasure(font: { readonly size: number; readonly weight: number } = cardFont): Measure {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return (text) => (text.length * 6.5 * font.size) / cardFont.size;
  context.font = `${font.weight} ${font.size}px "Inter Variable", system-ui, sans-serif`;
  return (text) => context.measureText(text).width;
}
