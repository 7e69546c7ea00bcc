import { readCode } from '../cameo/readCode.ts';
import { valueOf } from '../names/tidyName.ts';
import { readTables } from '../read/readTables.ts';
import type { TextRow } from '../read/records.ts';
import type { Row } from '../row.ts';
import { readDay } from './days.ts';
import type { ImportFormat } from './format.ts';
import { gdeltActor, type GdeltActor } from './gdeltActor.ts';
import { gdeltDataset, gdeltDialect, gdeltSource, isUrl } from './gdeltSource.ts';
import { refuse, tell } from './tell.ts';

/** Where things stand, from 0, that differ between the forms. */
interface Layout {
  /** Of the first actor, the second and what they do. */
  readonly places: readonly number[];
  readonly added: number;
  readonly url: number | null;
}

/** By the number of columns: 2.0, 1.0, and 1.0 as it was up to March 2013. */
const layouts: Readonly<Record<number, Layout>> = {
  61: { places: [36, 44, 52], added: 59, url: 60 },
  58: { places: [36, 43, 50], added: 56, url: 57 },
  57: { places: [36, 43, 50], added: 56, url: null },
};
const counts = Object.keys(layouts).map(Number);

const isEvent = (columns: readonly string[]): boolean =>
  counts.includes(columns.length) &&
  /^\d+$/.test(columns[0] ?? '') &&
  readDay(columns[1] ?? '') !== null &&
  readCode(columns[26] ?? '', 'LOST_ZERO') !== null;

/**
 * GDELT's event files, without a header. Each row is an event as one article told it first; the mentions file has the others.
 *
 * Source of the columns: GDELT Event Codebook 2.0 (2015) and 1.03 (2013).
 */
export const gdeltEvents: ImportFormat = {
  name: 'gdelt-events',
  title: 'GDELT events',
  dataset: gdeltDataset,
  recognize: ({ lines }) => lines.filter((line) => isEvent(line.split('\t'))).length > lines.length / 2,
  rows: (file, { encoding } = {}) =>
    readTables<Row>(file, encoding, ({ lines }) => {
      const count = lines.map((line) => line.split('\t').length).find((each) => counts.includes(each));
      const layout = count === undefined ? undefined : layouts[count];
      if (count === undefined || !layout) return null;
      return { dialect: gdeltDialect, counts: [count], header: false, read: (row) => readRow(row, layout) };
    }),
};

function readRow(row: TextRow, layout: Layout): Row {
  const value = (at: number): string => valueOf(row.columns[at]) ?? '';
  const code = readCode(value(26), 'LOST_ZERO');
  const date = readDay(value(1));
  const added = readDay(value(layout.added).slice(0, 8));
  if (!/^\d+$/.test(value(0))) return refuse(row, `impossible event id ${value(0)}`);
  if (!code) return refuse(row, `unknown CAMEO code ${value(26) || '(none)'}`);
  if (!date) return refuse(row, `impossible date ${value(1)}`);
  if (!added) return refuse(row, `impossible day of adding ${value(layout.added)}`);
  const actor = (first: number): GdeltActor => ({
    code: value(first),
    name: value(first + 1),
    country: value(first + 2),
    group: value(first + 3),
    types: [value(first + 7), value(first + 8), value(first + 9)],
    places: layout.places.map(value),
  });
  const [who, whom] = [gdeltActor(actor(5)), gdeltActor(actor(15))];
  const cited = layout.url === null ? '' : value(layout.url);
  return tell(row, {
    record: value(0),
    kind: code.kind,
    medium: code.medium,
    code: code.code,
    date,
    who: who ? [who] : [],
    whom: whom ? [whom] : [],
    source: gdeltSource(cited, isUrl(cited) ? null : cited || null, added, 'und'),
    sentence: null,
    attributedTo: [],
    cites: [],
    text: null,
  });
}
