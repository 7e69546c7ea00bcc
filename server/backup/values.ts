import neo4j from 'neo4j-driver';

/** A value of a property as it stands in a backup: JSON in which kinds that JSON does not know are told by a letter. */
export type Told =
  string | boolean | number | readonly Told[] | { readonly [tag: string]: Told | readonly (Told | null)[] };

/** Values as the driver has them, by the names of the properties. */
export type Properties = Readonly<Record<string, unknown>>;

/** A kind of values that are written as `{tag: content}`. */
interface Kind {
  readonly tag: string;
  readonly is: (value: unknown) => boolean;
  readonly tell: (value: never) => Told | readonly (Told | null)[];
  /** @throws TypeError for what is no such value */
  readonly read: (content: unknown) => unknown;
}

/** A kind that is made of whole numbers, which the driver's object has under these names and its constructor takes in this order. */
const ofFields = (
  tag: string,
  is: (value: unknown) => boolean,
  make: new (...fields: never[]) => object,
  names: readonly string[],
): Kind => ({
  tag,
  is,
  tell: (value: Readonly<Record<string, unknown>>) =>
    names.map((name) => (value[name] === undefined || value[name] === null ? null : tell(value[name]))),
  read: (content) => {
    if (!Array.isArray(content) || content.length !== names.length) throw new TypeError(`not a ${tag}`);
    const fields = content.map((field: unknown) =>
      field === null ? undefined : typeof field === 'string' ? field : read(field),
    );
    return new make(...(fields as never[]));
  },
});

const clock = ['hour', 'minute', 'second', 'nanosecond'];
const day = ['year', 'month', 'day'];
const { types } = neo4j;

/** Texts, truths and whole numbers up to 2^53 stand as they are; of all else there is a kind here, the commonest first. */
const kinds: readonly Kind[] = [
  ofFields('d', neo4j.isDate, types.Date, day),
  {
    tag: 'f',
    is: (value) => typeof value === 'number',
    // JSON has no infinity, and takes -0 for 0.
    tell: (value: number) =>
      Number.isFinite(value) && !Object.is(value, -0) ? value : Object.is(value, -0) ? '-0' : String(value),
    read: (content) => {
      if (typeof content === 'number') return content;
      if (typeof content !== 'string' || !/^(-0|NaN|-?Infinity)$/.test(content))
        throw new TypeError('not a number');
      return Number(content);
    },
  },
  {
    tag: 'i',
    is: neo4j.isInt,
    tell: (value: { toString: () => string }) => value.toString(),
    read: (content) => {
      if (typeof content !== 'string' || neo4j.int(content).toString() !== content)
        throw new TypeError('not a whole number of 64 bits');
      return neo4j.int(content);
    },
  },
  ofFields('datetime', neo4j.isDateTime, types.DateTime, [
    ...[...day, ...clock],
    ...['timeZoneOffsetSeconds', 'timeZoneId'],
  ]),
  ofFields('localdatetime', neo4j.isLocalDateTime, types.LocalDateTime, [...day, ...clock]),
  ofFields('time', neo4j.isTime, types.Time, [...clock, 'timeZoneOffsetSeconds']),
  ofFields('localtime', neo4j.isLocalTime, types.LocalTime, clock),
  ofFields('duration', neo4j.isDuration, types.Duration, ['months', 'days', 'seconds', 'nanoseconds']),
  ofFields('point', neo4j.isPoint, types.Point, ['srid', 'x', 'y', 'z']),
  {
    tag: 'bytes',
    is: (value) => ArrayBuffer.isView(value),
    tell: (value: Int8Array) => Buffer.from(value.buffer, value.byteOffset, value.length).toString('base64'),
    read: (content) => {
      if (typeof content !== 'string') throw new TypeError('no bytes');
      return new Int8Array(Buffer.from(content, 'base64'));
    },
  },
];
const kindOfTag = new Map(kinds.map((kind) => [kind.tag, kind]));

/**
 * Puts a value of a property into JSON, so that `read` gives the same value of the same type again.
 *
 * @param value as the driver has it: whole numbers as its `Integer`
 * @throws TypeError for a kind that is not known here
 */
export function tell(value: unknown): Told {
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (neo4j.isInt(value) && value.inSafeRange()) return value.toNumber();
  if (Array.isArray(value)) return value.map(tell);
  const kind = kinds.find(({ is }) => is(value));
  if (!kind) throw new TypeError(`no backup knows a ${typeof value} of this kind`);
  return { [kind.tag]: kind.tell(value as never) };
}

/**
 * The value that `tell` has put into JSON.
 *
 * @throws TypeError for what `tell` does not make
 */
export function read(told: unknown): unknown {
  if (typeof told === 'string' || typeof told === 'boolean') return told;
  if (typeof told === 'number') {
    if (!Number.isSafeInteger(told)) throw new TypeError('a number without its type');
    return neo4j.int(told);
  }
  if (Array.isArray(told)) return told.map(read);
  if (typeof told !== 'object' || told === null) throw new TypeError('not a value');
  const [[tag, content] = ['', undefined], another] = Object.entries(told as Record<string, unknown>);
  const kind = kindOfTag.get(tag);
  if (!kind || another !== undefined) throw new TypeError('a value of an unknown type');
  return kind.read(content);
}

/** @throws TypeError that names the property of which the value has no kind that is known */
export function tellAll(properties: Properties): Record<string, Told> {
  const told: [string, Told][] = [];
  for (const name of Object.keys(properties)) {
    try {
      told.push([name, tell(properties[name])]);
    } catch (error) {
      throw new TypeError(`the property "${name}": ${String(error)}`, { cause: error });
    }
  }
  return Object.fromEntries(told);
}

/** @throws TypeError for what `tellAll` does not make */
export function readAll(told: unknown): Properties {
  if (typeof told !== 'object' || told === null || Array.isArray(told))
    throw new TypeError('properties that are none');
  return Object.fromEntries(
    Object.entries(told as Record<string, unknown>).map(([name, value]) => [name, read(value)]),
  );
}
