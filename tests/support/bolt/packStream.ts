/**
 * As much of PackStream as routing needs: a test looks into few messages of Bolt, and makes one.
 *
 * @see https://neo4j.com/docs/bolt/current/packstream/
 */
export type Packed =
  null | boolean | number | string | readonly Packed[] | { readonly [key: string]: Packed };

/** A message: one structure, told by its signature. */
export interface Message {
  readonly signature: number;
  readonly fields: readonly Packed[];
}

/** @throws RangeError for what a routing table never holds: numbers that are not whole, longer texts and lists */
export function packMessage({ signature, fields }: Message): Buffer {
  return Buffer.concat([Buffer.from([0xb0 + fields.length, signature]), ...fields.map(pack)]);
}

function pack(value: Packed): Buffer {
  if (value === null) return Buffer.from([0xc0]);
  if (typeof value === 'boolean') return Buffer.from([value ? 0xc3 : 0xc2]);
  if (typeof value === 'number') {
    const bytes = Buffer.alloc(5, 0xca);
    bytes.writeInt32BE(value, 1);
    return bytes;
  }
  if (typeof value === 'string') {
    const text = Buffer.from(value);
    const head = Buffer.alloc(2, 0xd0);
    head.writeUInt8(text.length, 1);
    return Buffer.concat([head, text]);
  }
  if (isList(value)) return Buffer.concat([tiny(0x90, value.length), ...value.map(pack)]);
  const entries = Object.entries(value);
  return Buffer.concat([
    tiny(0xa0, entries.length),
    ...entries.flatMap(([key, item]) => [pack(key), pack(item)]),
  ]);
}

const isList = (value: Packed): value is readonly Packed[] => Array.isArray(value);

function tiny(marker: number, size: number): Buffer {
  if (size > 15) throw new RangeError(`${size} items are more than a routing table has.`);
  return Buffer.from([marker + size]);
}

/** Reads the head and the fields of a message that holds no structures: none that opens a transaction does. */
export function unpackMessage(bytes: Buffer): Message {
  const reader = new Reader(bytes);
  const count = reader.byte() & 0x0f;
  const signature = reader.byte();
  return { signature, fields: Array.from({ length: count }, () => reader.value()) };
}

class Reader {
  readonly #bytes: Buffer;
  #at = 0;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  byte(): number {
    return this.#bytes.readUInt8(this.#take(1));
  }

  value(): Packed {
    const marker = this.byte();
    const low = marker & 0x0f;
    switch (marker >> 4) {
      case 0x8:
        return this.#text(low);
      case 0x9:
        return this.#list(low);
      case 0xa:
        return this.#map(low);
    }
    if (marker < 0x80) return marker;
    if (marker >= 0xf0) return marker - 0x100;
    switch (marker) {
      case 0xc0:
        return null;
      case 0xc1:
        return this.#bytes.readDoubleBE(this.#take(8));
      case 0xc2:
      case 0xc3:
        return marker === 0xc3;
      case 0xc8:
        return this.#bytes.readInt8(this.#take(1));
      case 0xc9:
        return this.#bytes.readInt16BE(this.#take(2));
      case 0xca:
        return this.#bytes.readInt32BE(this.#take(4));
      case 0xcb:
        return Number(this.#bytes.readBigInt64BE(this.#take(8)));
      case 0xd0:
      case 0xd1:
      case 0xd2:
        return this.#text(this.#size(marker - 0xd0));
      case 0xd4:
      case 0xd5:
      case 0xd6:
        return this.#list(this.#size(marker - 0xd4));
      case 0xd8:
      case 0xd9:
      case 0xda:
        return this.#map(this.#size(marker - 0xd8));
    }
    throw new RangeError(`A message that opens a transaction holds the marker 0x${marker.toString(16)}.`);
  }

  #take(length: number): number {
    const at = this.#at;
    this.#at += length;
    return at;
  }

  /** @param power 0, 1 or 2 for a size of 1, 2 or 4 bytes */
  #size(power: number): number {
    const length = 2 ** power;
    return this.#bytes.readUIntBE(this.#take(length), length);
  }

  #text(length: number): string {
    const at = this.#take(length);
    return this.#bytes.toString('utf8', at, at + length);
  }

  #list(length: number): Packed[] {
    return Array.from({ length }, () => this.value());
  }

  #map(length: number): Packed {
    return Object.fromEntries(Array.from({ length }, () => [this.value() as string, this.value()]));
  }
}
