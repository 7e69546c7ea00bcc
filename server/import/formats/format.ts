import type { InputFile } from '../read/openFile.ts';
import type { Sample } from '../read/sample.ts';
import type { Row } from '../row.ts';

/** What the person who imports may say about how a file is read. */
export interface ReadOptions {
  /** A label of the Encoding Standard, for files that are not UTF-8. */
  readonly encoding?: string | undefined;
}

/** A form in which event data comes. */
export interface ImportFormat {
  /** What `--format` takes: `icews`. */
  readonly name: string;
  /** For people. */
  readonly title: string;
  /** What all files of this form belong to unless told otherwise; a dataset for each file where it is left out. */
  readonly dataset?: { readonly id: string; readonly title: string; readonly license: string | null };
  /** Whether a text is in this form, by how it begins; names of files say nothing. */
  readonly recognize: (sample: Sample) => boolean;
  /**
   * The rows of a file in their order, those that cannot be imported among them with the reason. To be read once.
   *
   * @throws EntenteError BAD_INPUT where the file as a whole cannot be read in this form
   */
  readonly rows: (file: InputFile, options?: ReadOptions) => AsyncIterable<Row>;
}
