import neo4j from 'neo4j-driver';

/** What a driver value becomes: JSON, with nothing of the driver left in it. */
export type Plain = string | number | boolean | null | Plain[] | { [key: string]: Plain };
export type PlainRow = Record<string, Plain>;

/**
 * Turns a driver value into plain JSON: integers into numbers, dates into YYYY-MM-DD.
 *
 * @throws RangeError for an integer beyond 2^53, which a number cannot hold
 * @throws TypeError for a node, a relationship or a path: queries return what they mean, not whole records
 */
export function toPlain(value: unknown): Plain {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (Array.isArray(value)) return value.map(toPlain);
  if (neo4j.isInt(value)) {
    if (!value.inSafeRange()) throw new RangeError(`The integer ${value.toString()} is too large.`);
    return value.toNumber();
  }
  if (neo4j.isDate(value)) return value.toString();
  if (typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype)
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, toPlain(item)]));
  throw new TypeError(`A query returned a ${value.constructor.name}; return its properties instead.`);
}
