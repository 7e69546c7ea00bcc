import type { SourceFile } from '../read/openFile.ts';
import type { Row } from '../row.ts';

/** A form in which event data is published. */
export interface Format {
  /** By which `--format` chooses it. */
  readonly name: string;
  /** For people. */
  readonly title: string;
  /** Whether a file that begins with these lines has it. */
  readonly recognizes: (beginning: readonly string[]) => boolean;
  /** @param onRead is told how many bytes of the file have been read */
  readonly rows: (file: SourceFile, onRead?: (bytes: number) => void) => AsyncIterable<Row>;
}
