import type { DayRange } from '../edtf.ts';

/** Stands for a day that is not known; before all others. */
const noDay = '0000-00-00';

/**
 * What events are sorted by and lists of them continued from: one string, so that one index serves both.
 *
 * @param place its position in the files, so that events of one day come as these tell them: a statement before its denial
 */
export const eventOrder = ({ earliest, latest }: DayRange, place: number, id: string): string =>
  `${earliest ?? latest ?? noDay} ${latest ?? earliest ?? noDay} ${String(place).padStart(6, '0')} ${id}`;

/** The same for articles, by the days on which they can have been published. */
export const articleOrder = ({ earliest, latest }: DayRange, id: string): string =>
  `${earliest ?? noDay} ${latest ?? noDay} ${id}`;
