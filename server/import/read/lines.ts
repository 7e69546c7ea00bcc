import { Damage } from './damage.ts';
import { encodingOf, type Encoding } from './encoding.ts';

/** A physical line of a text. */
export interface Line {
  /** From 1. */
  readonly number: number;
  /** Without its end; as much of it as can be shown where there is a fault. */
  readonly text: string;
  /** Why it cannot be read: `bytes that are not utf-8`. */
  readonly fault: string | null;
}

/** A longer line is a fault of the file, a lost quote or line end, and must not fill the memory. */
const longestLine = 1024 * 1024;

/**
 * The lines of a text, in batches as they come from the disk. Lines end in LF or CR LF, or, where there is no LF in what is
 * read first, in CR alone. A line that cannot be read has a fault, and so has the one after the last of a damaged file.
 *
 * @param bytes of which at most a line and a chunk are held
 * @param encoding for texts without a byte-order mark; UTF-8 if left out
 * @throws EntenteError BAD_INPUT if there is no such encoding
 */
export async function* readLines(bytes: AsyncIterable<Buffer>, encoding?: string): AsyncGenerator<Line[]> {
  let splitter: Splitter | null = null;
  let held = Buffer.alloc(0);
  try {
    for await (const chunk of bytes) {
      if (splitter) {
        yield splitter.add(chunk);
        continue;
      }
      held = Buffer.concat([held, chunk]);
      // A byte-order mark may come in pieces.
      if (held.length < 3) continue;
      splitter = new Splitter(held, encoding);
      yield splitter.add(held.subarray(splitter.markLength));
    }
    splitter ??= new Splitter(held, encoding);
    if (held.length < 3) yield splitter.add(held.subarray(splitter.markLength));
    yield splitter.end();
  } catch (error) {
    if (!(error instanceof Damage)) throw error;
    splitter ??= new Splitter(held, encoding);
    yield [splitter.cutOff(error.message)];
  }
}

/** Cuts chunks into lines; what is left of a chunk waits for the next. */
class Splitter {
  readonly #encoding: Encoding;
  readonly #lineEnd: Buffer;
  #rest: Buffer = Buffer.alloc(0);
  #number = 1;
  /** Of a line that is too long: what is kept of it to be shown, while the rest of it goes by. */
  #tooLong: Buffer | null = null;

  constructor(start: Buffer, encoding: string | undefined) {
    this.#encoding = encodingOf(start, encoding);
    const wide = this.#encoding.name.startsWith('utf-16');
    const ended = (text: string): Buffer => {
      const end = Buffer.from(text, wide ? 'utf16le' : 'latin1');
      return this.#encoding.name === 'utf-16be' ? end.swap16() : end;
    };
    this.#lineEnd = !start.includes(ended('\n')) && start.includes(ended('\r')) ? ended('\r') : ended('\n');
  }

  get markLength(): number {
    return this.#encoding.markLength;
  }

  add(chunk: Buffer): Line[] {
    const bytes = this.#rest.length > 0 ? Buffer.concat([this.#rest, chunk]) : chunk;
    const end = this.#lastEnd(bytes);
    this.#rest = bytes.subarray(end);
    const lines = end > 0 ? this.#cut(bytes.subarray(0, end)) : [];
    if (this.#rest.length > longestLine) {
      this.#tooLong ??= Buffer.from(this.#rest.subarray(0, 400));
      // An even number, so that two-byte characters stay whole.
      this.#rest = Buffer.from(this.#rest.subarray(this.#rest.length & ~1));
    }
    return lines;
  }

  end(): Line[] {
    return this.#rest.length > 0 || this.#tooLong
      ? this.#cut(Buffer.concat([this.#rest, this.#lineEnd]))
      : [];
  }

  cutOff(reason: string): Line {
    return { number: this.#number, text: this.#shown(this.#rest), fault: reason };
  }

  /** Behind the last line end of these bytes, or 0. */
  #lastEnd(bytes: Buffer): number {
    for (let at = bytes.length; (at = bytes.lastIndexOf(this.#lineEnd, at - 1)) >= 0;) {
      if (at % this.#lineEnd.length === 0) return at + this.#lineEnd.length;
      if (at === 0) return 0;
    }
    return 0;
  }

  /** Whole lines. */
  #cut(bytes: Buffer): Line[] {
    const whole = this.#tooLong ? null : this.#decode(bytes);
    if (whole !== null && bytes.length <= longestLine) {
      const texts = whole.split(this.#lineEnd.includes(0x0d) ? '\r' : '\n');
      texts.pop();
      return texts.map((text) => ({ number: this.#number++, text: withoutCr(text), fault: faultOf(text) }));
    }
    const lines: Line[] = [];
    for (let start = 0; start < bytes.length;) {
      let end = bytes.indexOf(this.#lineEnd, start);
      while (end % this.#lineEnd.length !== 0) end = bytes.indexOf(this.#lineEnd, end + 1);
      lines.push(this.#line(bytes.subarray(start, end)));
      start = end + this.#lineEnd.length;
    }
    return lines;
  }

  #line(bytes: Buffer): Line {
    const number = this.#number++;
    if (this.#tooLong || bytes.length > longestLine) {
      const text = this.#shown(this.#tooLong ?? bytes.subarray(0, 400));
      this.#tooLong = null;
      return { number, text, fault: `a line of more than ${longestLine} bytes` };
    }
    const text = this.#decode(bytes);
    return text === null
      ? { number, text: this.#shown(bytes), fault: `bytes that are not ${this.#encoding.name}` }
      : { number, text: withoutCr(text), fault: faultOf(text) };
  }

  #decode(bytes: Buffer): string | null {
    try {
      return this.#encoding.decode(bytes);
    } catch {
      return null;
    }
  }

  #shown(bytes: Buffer): string {
    return withoutCr(new TextDecoder(this.#encoding.name).decode(bytes));
  }
}

const withoutCr = (text: string): string => (text.endsWith('\r') ? text.slice(0, -1) : text);

const faultOf = (text: string): string | null => {
  if (text.includes('\0')) return 'a NUL character';
  return text.includes('\uFFFD') ? 'characters that were lost before (U+FFFD)' : null;
};
