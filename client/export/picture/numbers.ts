import type { Place } from '../../state/view.ts';

/** To so many digits behind the point: files are not to be larger than what can be seen. */
export const round = (number: number, digits = 2): number => Number(number.toFixed(digits));

/** The data of an SVG path with places in it. */
export const pathOf = (texts: TemplateStringsArray, ...places: readonly Place[]): string =>
  texts.reduce((path, text, index) => {
    const place = places[index - 1];
    return `${path}${place ? `${round(place.x)},${round(place.y)}` : ''}${text}`;
  });
