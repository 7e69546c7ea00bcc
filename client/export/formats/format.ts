import type { Exported } from '../exported.ts';

/** A file to be saved. */
export interface ExportFile {
  /** What its name ends in, after the day: `.json`, `-events.csv`. */
  readonly ending: string;
  /** Media type. */
  readonly type: string;
  readonly content: string | Blob;
}

/** The picture of the canvas as it goes out: with title, day and legend. */
export interface Poster {
  /** An SVG document that needs nothing from elsewhere. */
  readonly svg: string;
  /** In its own pixels. */
  readonly width: number;
  readonly height: number;
}

/** A format that is text: a pure function. */
export interface DataFormat {
  readonly name: string;
  readonly shows: 'data';
  readonly write: (data: Exported) => readonly ExportFile[];
}

/** A format that is a picture. */
export interface PictureFormat {
  readonly name: string;
  readonly shows: 'picture';
  /** Whether it is made of pixels, so that somebody has to say of how many. */
  readonly hasPixels: boolean;
  /** @param scale pixels of the file in one of the poster; what is too large for a browser comes out smaller */
  readonly write: (poster: Poster, scale: number) => Promise<readonly ExportFile[]>;
}
