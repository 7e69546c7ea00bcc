import type { ExportFile } from './formats/format.ts';

/** A file as the browser offers it: its name holds nothing but letters, digits, hyphens and points. */
export interface SavedFile {
  readonly name: string;
  /** An address within this page, good until it is given back. */
  readonly url: string;
}

/** @param day YYYY-MM-DD */
export const fileName = (day: string, ending: string): string => `entente-${day}${ending}`;

/** Makes files that can be saved; give them back with `release` when they are no longer offered. */
export const saved = (files: readonly ExportFile[], day: string): readonly SavedFile[] =>
  files.map(({ ending, type, content }) => ({
    name: fileName(day, ending),
    url: URL.createObjectURL(new Blob([content], { type })),
  }));

export const release = (files: readonly SavedFile[]): void => {
  for (const { url } of files) URL.revokeObjectURL(url);
};

/** Saves files as a click on a link to each would. */
export function download(files: readonly SavedFile[]): void {
  for (const { name, url } of files) {
    const link = document.createElement('a');
    link.href = url;
    link.download = name;
    link.click();
  }
}
