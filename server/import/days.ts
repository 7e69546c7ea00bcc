import { LRUCache } from 'lru-cache';
import neo4j from 'neo4j-driver';
import { edtfRange, type DayRange } from '../edtf.ts';

/** Rows by the thousand have the same dates: as many as there are days in a century and more. */
const ranges = new LRUCache<string, DayRange>({ max: 50_000 });
const openRange: DayRange = { earliest: null, latest: null };

/** The days that a row's date can mean; both ends open where it is none. */
export function daysOf(date: string | null): DayRange {
  if (date === null) return openRange;
  const known = ranges.get(date);
  if (known) return known;
  const range = edtfRange(date) ?? openRange;
  ranges.set(date, range);
  return range;
}

type Day = InstanceType<typeof neo4j.types.Date>;

/** A day as Neo4j stores it. */
export function storedDay(day: string | null): Day | null {
  if (day === null) return null;
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new neo4j.types.Date(year, month, date);
}
