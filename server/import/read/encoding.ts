import { EntenteError } from '../../errors.ts';

/** Byte-order marks and what they mean. */
const marks: readonly (readonly [mark: readonly number[], encoding: string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

/** How the bytes of a text are read. */
export interface Encoding {
  /** As TextDecoder names it: `utf-8`. */
  readonly name: string;
  /** Bytes at the start that mark the encoding and are no text. */
  readonly markLength: number;
  /** @throws TypeError for bytes that mean nothing in this encoding */
  readonly decode: (bytes: Uint8Array) => string;
}

/**
 * The encoding of a text: by its byte-order mark, else the one asked for, else UTF-8.
 *
 * @param start its first bytes, three at least where there are so many
 * @param asked a label of the Encoding Standard: `windows-1252`, `shift_jis`
 * @throws EntenteError BAD_INPUT if there is no such label
 */
export function encodingOf(start: Uint8Array, asked?: string): Encoding {
  const [mark, encoding] = marks.find(([mark]) => mark.every((byte, index) => start[index] === byte)) ?? [
    [],
    asked ?? 'utf-8',
  ];
  try {
    const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
    return {
      name: decoder.encoding,
      markLength: mark.length,
      decode: (bytes) => decoder.decode(bytes),
    };
  } catch (cause) {
    throw new EntenteError(
      'BAD_INPUT',
      `There is no encoding ${encoding}. Name one as browsers do: utf-8, windows-1252, iso-8859-2, gbk.`,
      { cause },
    );
  }
}
