import { takeUp } from './spill.ts';

/** Where a record stands that has an id of its own. */
export interface RecordPlace {
  readonly claim: string;
  /** By its position among the files. */
  readonly file: number;
  readonly line: number;
}

/** A record whose id stood in its file before. */
export interface RepeatedRecord extends RecordPlace {
  readonly firstLine: number;
}

/** Which rows are not to be written, as an import of one file after the other would leave them out or replace them. */
export interface LeftOut {
  /** By `rowKey`. */
  readonly rows: ReadonlySet<string>;
  /** Those among them that their file is to blame for. */
  readonly repeated: readonly RepeatedRecord[];
}

export const rowKey = (file: number, line: number): string => `${file} ${line}`;

/**
 * Finds ids that several rows have: in one file the first row counts, in several files the last file.
 *
 * @param folder where they were put aside, those of one claim at one place, in the order of the files
 */
export async function findRepeated(folder: string, places: number): Promise<LeftOut> {
  const rows = new Set<string>();
  const repeated: RepeatedRecord[] = [];
  for (let place = 0; place < places; place += 1) {
    const counts = new Map<string, RecordPlace>();
    for (const record of await takeUp<RecordPlace>(folder, place)) {
      const before = counts.get(record.claim);
      if (before?.file === record.file) {
        rows.add(rowKey(record.file, record.line));
        repeated.push({ ...record, firstLine: before.line });
        continue;
      }
      if (before) rows.add(rowKey(before.file, before.line));
      counts.set(record.claim, record);
    }
  }
  return { rows, repeated: repeated.sort((one, other) => one.file - other.file || one.line - other.line) };
}
