/**
 * A day that exists, as YYYY-MM-DD, from its parts as they are written.
 *
 * @returns null where there is no such day
 */
export function dayOf(year: string, month: string, day: string): string | null {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return null;
  const instant = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(text) ? text : null;
}

/** A day written year first, whole or with a time behind it: `2014-03-06`, `2014/3/6`, `20140306`, `2014-03-06 12:00:00`. */
export function readDay(text: string): string | null {
  const [, year, month, day] =
    /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:[T ][\d:.]+Z?)?$/.exec(text)?.filter((_, index) => index !== 2) ??
    /^(\d{4})(\d\d)(\d\d)$/.exec(text) ??
    [];
  return year && month && day ? dayOf(year, month, day) : null;
}
