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

/** The month in which an event begins, YYYY-MM, by what it is sorted by; 0000-00 where no day is known. */
export const monthOf = (range: DayRange): string => eventOrder(range, 0, '').slice(0, 7);

/** What articles are sorted by, in the same way: by the days on which they can have been published. */
export const articleOrder = ({ earliest, latest }: DayRange, id: string): string =>
  `${earliest ?? noDay} ${latest ?? noDay} ${id}`;
