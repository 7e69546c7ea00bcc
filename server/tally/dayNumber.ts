/** In tallies days are whole numbers, 20220220, so that thousands of them are read at once; these stand for an open first and last day. */
export const openStart = 0;
export const openEnd = 99999999;

/** @param day YYYY-MM-DD */
export const numberOf = (day: string): number => Number(day.replaceAll('-', ''));

/** @returns YYYY-MM-DD; null for an open one */
export function dayOf(number: number): string | null {
  if (number === openStart || number === openEnd) return null;
  const digits = String(number).padStart(8, '0');
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
}
