import { valueOf } from '../names/tidyName.ts';
import { readTables } from '../read/readTables.ts';
import type { TextRow } from '../read/records.ts';
import type { Row, Source } from '../row.ts';
import { readDay } from './days.ts';
import type { ImportFormat } from './format.ts';
import { gdeltDataset, gdeltDialect, gdeltSource } from './gdeltSource.ts';
import { refuse } from './tell.ts';

const count = 16;

const isMention = (columns: readonly string[]): boolean =>
  columns.length === count &&
  /^\d+$/.test(columns[0] ?? '') &&
  /^\d{14}$/.test(columns[1] ?? '') &&
  /^\d{14}$/.test(columns[2] ?? '') &&
  /^[1-6]$/.test(columns[3] ?? '');

/**
 * GDELT 2.0's mentions: in which articles, and where in them, an event was told.
 *
 * Source of the columns: GDELT Event Codebook 2.0 (2015), Mentions Table.
 */
export const gdeltMentions: ImportFormat = {
  name: 'gdelt-mentions',
  title: 'GDELT mentions',
  dataset: gdeltDataset,
  recognize: ({ lines }) => lines.filter((line) => isMention(line.split('\t'))).length > lines.length / 2,
  rows: (file, { encoding } = {}) =>
    readTables<Row>(file, encoding, ({ lines }) =>
      lines.some((line) => line.split('\t').length === count)
        ? { dialect: gdeltDialect, counts: [count], header: false, read: readRow }
        : null,
    ),
};

function readRow(row: TextRow): Row {
  const value = (at: number): string => valueOf(row.columns[at]) ?? '';
  const day = readDay(value(2).slice(0, 8));
  const sentence = value(6);
  if (!/^\d+$/.test(value(0))) return refuse(row, `impossible event id ${value(0)}`);
  if (!day) return refuse(row, `impossible date ${value(2)}`);
  if (value(5) === '') return refuse(row, 'no article');
  if (sentence !== '' && !/^[1-9]\d{0,6}$/.test(sentence))
    return refuse(row, `impossible sentence number ${sentence}`);
  return {
    as: 'MENTION',
    line: row.line,
    of: value(0),
    source: {
      ...gdeltSource(value(5), value(4) || null, day, languageOf(value(14))),
      ...textFingerprint(value(12), value(13)),
    },
    sentence: sentence === '' ? null : Number(sentence),
  };
}

/** Texts that are as long and of which GDELT reckons the same tone, to a dozen places, are copies of one. */
const textFingerprint = (length: string, tone: string): Pick<Source, 'textFingerprint'> =>
  /^[1-9]\d*$/.test(length) && /\.\d{6}/.test(tone) ? { textFingerprint: `${length} ${tone}` } : {};

/** `srclc:spa;eng:Moses 2.1.1` is `es`; what was not translated is English, by the codebook. */
function languageOf(translation: string): string {
  if (translation === '') return 'en';
  const code = /srclc:([a-z]{2,3})/i.exec(translation)?.[1];
  return (code && Intl.getCanonicalLocales(code)[0]) || 'und';
}
