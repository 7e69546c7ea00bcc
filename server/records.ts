import neo4j, { type Record as DriverRecord } from 'neo4j-driver';

/** What a driver value becomes: JSON, with nothing of the driver left in it. */
export type Plain = string | number | boolean | null | Plain[] | { [key: string]: Plain };
export type PlainRow = Record<string, Plain>;

/** One row of an answer; as `toPlain` for each of its values. The driver's own `toObject` takes several times as long. */
export function plainRow(record: DriverRecord): PlainRow {
  const row: PlainRow = {};
  record.keys.forEach((key, place) => {
    row[String(key)] = toPlain(record.get(place));
  });
  return row;
}

/**
 * Turns a driver value into plain JSON: integers into numbers, dates into YYYY-MM-DD. Lists and maps are changed in place, as an answer
 * can hold a hundred thousand of them.
 *
 * @throws RangeError for an integer beyond 2^53, which a number cannot hold
 * @throws TypeError for a node, a relationship or a path: queries return what they mean, not whole records
 */
export function toPlain(value: unknown): Plain {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (Array.isArray(value)) return plainItems(value);
  if (Object.getPrototypeOf(value) === Object.prototype) return plainValues(value as Record<string, unknown>);
  if (neo4j.isInt(value)) {
    if (!value.inSafeRange()) throw new RangeError(`The integer ${value.toString()} is too large.`);
    return value.toNumber();
  }
  if (neo4j.isDate(value)) return value.toString();
  throw new TypeError(`A query returned a ${value.constructor.name}; return its properties instead.`);
}

function plainItems(list: unknown[]): Plain[] {
  list.forEach((item, place) => {
    list[place] = toPlain(item);
  });
  return list as Plain[];
}

function plainValues(map: Record<string, unknown>): PlainRow {
  for (const key in map) map[key] = toPlain(map[key]);
  return map as PlainRow;
}
