import neo4j from 'neo4j-driver';
import { edtfRange, type DayRange } from '../edtf.ts';
import { cached } from './names/cached.ts';

// Rows by the thousand have the same dates.
const rangeOf = cached((date: string): DayRange => edtfRange(date) ?? openRange);
const openRange: DayRange = { earliest: null, latest: null };

/** The days that a row's date can mean; both ends open where it is none. */
export const daysOf = (date: string | null): DayRange => (date === null ? openRange : rangeOf(date));

type Day = InstanceType<typeof neo4j.types.Date>;

const stored = cached((day: string): Day => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new neo4j.types.Date(year, month, date);
});

/** A day as Neo4j stores it. */
export const storedDay = (day: string | null): Day | null => (day === null ? null : stored(day));
