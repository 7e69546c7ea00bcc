/**
 * Days as whole numbers, counted from 1 January 1970 in UTC, so that they can be placed on a line. A day is the stretch from
 * its number to the next.
 */
const dayLength = 86_400_000;

/** @param text YYYY-MM-DD */
export const dayNumber = (text: string): number =>
  Math.round(Date.parse(`${text.slice(0, 10)}T00:00:00Z`) / dayLength);

/** The day that holds a point of the line, as YYYY-MM-DD; years 0 to 9999. */
export const dayText = (day: number): string =>
  new Date(Math.floor(day) * dayLength).toISOString().slice(0, 10);

/** The day that holds a point of the line, as a date at midnight in UTC. */
export const dateOf = (day: number): Date => new Date(Math.floor(day) * dayLength);

/** The number of a day of the calendar. @param month 0-based; what lies outside a year runs on into the next */
export function dayOf(year: number, month: number, day = 1): number {
  const date = new Date(0);
  // Date.UTC takes years below 100 for years of the 20th century.
  date.setUTCFullYear(year, month, day);
  return Math.round(date.getTime() / dayLength);
}
