import { stringify } from 'csv-stringify/browser/esm/sync';
import { claimColumns, eventColumns, relationColumns, type Column } from '../columns.ts';
import type { ExportedRelation } from '../exported.ts';
import { plainText } from '../plainText.ts';
import type { DataFormat, ExportFile } from './format.ts';

const ends: readonly Column<ExportedRelation>[] = [
  { name: 'id', type: 'string', value: ({ id }) => id },
  { name: 'source', type: 'string', value: ({ source }) => source },
  { name: 'target', type: 'string', value: ({ target }) => target },
];
const events: Column<ExportedRelation> = {
  name: 'events',
  type: 'string',
  value: ({ events: ids }) => ids.join('; '),
};

/**
 * Three tables: relations, events, claims; the ids in them join them. RFC 4180 in UTF-8, with the mark that spreadsheets know
 * it by. What a spreadsheet would run as a formula gets an apostrophe in front.
 */
export const csv = {
  name: 'csv',
  shows: 'data',
  write: ({ about, relations, events: told, claims }) => [
    table('relations', [...ends, ...relationColumns, events], relations, about.exported),
    table('events', eventColumns, told, about.exported),
    table('claims', claimColumns, claims, about.exported),
  ],
} as const satisfies DataFormat;

function table<Row>(
  name: string,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  day: string,
): ExportFile {
  const content = stringify(
    rows.map((row) => [
      ...columns.map(({ value }) => {
        const cell = value(row);
        return typeof cell === 'string' ? plainText(cell) : cell;
      }),
      day,
    ]),
    {
      header: true,
      columns: [...columns.map((column) => column.name), 'exported'],
      bom: true,
      record_delimiter: 'windows',
      quote_record_delimiter: true,
      escape_formulas: true,
      cast: { boolean: String },
    },
  );
  return { ending: `-${name}.csv`, type: 'text/csv', content };
}
