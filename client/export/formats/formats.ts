import { csv } from './csv.ts';
import type { DataFormat, PictureFormat } from './format.ts';
import { gexf } from './gexf.ts';
import { graphml } from './graphml.ts';
import { json } from './json.ts';
import { png } from './png.ts';
import { svg } from './svg.ts';

/** Every format, in the order of the dialog. A new one is a file, a line here, and its words in languages/. */
export const formats = [png, svg, csv, json, graphml, gexf] as const satisfies readonly (
  DataFormat | PictureFormat
)[];

export type FormatName = (typeof formats)[number]['name'];

export const formatNamed = (name: FormatName): DataFormat | PictureFormat =>
  formats.find((format) => format.name === name) ?? formats[0];
