/** A message as it came over the wire. */
export interface Framed {
  /** With the sizes of its chunks. */
  readonly wire: Buffer;
  /** Without them. */
  readonly message: Buffer;
}

/**
 * Cuts what arrives into messages: chunks that begin with their size in two bytes, and an empty one after the last. An empty chunk
 * alone keeps a connection alive, and comes out as an empty message.
 *
 * @see https://neo4j.com/docs/bolt/current/bolt/message/
 */
export function readChunks(): (bytes: Buffer) => Framed[] {
  let rest = Buffer.alloc(0);
  let at = 0;
  let parts: Buffer[] = [];
  return (bytes) => {
    rest = Buffer.concat([rest, bytes]);
    const messages: Framed[] = [];
    while (rest.length >= at + 2) {
      const size = rest.readUInt16BE(at);
      if (rest.length < at + 2 + size) break;
      parts.push(rest.subarray(at + 2, at + 2 + size));
      at += 2 + size;
      if (size > 0) continue;
      messages.push({ wire: rest.subarray(0, at), message: Buffer.concat(parts) });
      rest = rest.subarray(at);
      [at, parts] = [0, []];
    }
    return messages;
  };
}

/** A message in one chunk. */
export function inOneChunk(message: Buffer): Buffer {
  const size = Buffer.alloc(2);
  size.writeUInt16BE(message.length);
  return Buffer.concat([size, message, Buffer.alloc(2)]);
}
