import { EntenteError } from '../../errors.ts';
import { codeOfLabel } from '../cameo/readCode.ts';
import { actorOf } from '../names/actorOf.ts';
import { valueOf } from '../names/tidyName.ts';
import { dialectWith } from '../read/dialect.ts';
import { readTables } from '../read/readTables.ts';
import type { TextRow } from '../read/records.ts';
import type { Row, Source } from '../row.ts';
import { readDay } from './days.ts';
import type { ImportFormat } from './format.ts';
import { refuse, tell } from './tell.ts';

/** Four columns, and in some copies a number behind them that says nothing here. */
const counts = [4, 5];

const columnsOf = (line: string): string[] => line.split('\t');

const isQuadruple = (columns: readonly string[]): boolean =>
  counts.includes(columns.length) &&
  codeOfLabel(plain(columns[1])) !== null &&
  readDay(columns[3] ?? '') !== null;

const isNumbers = (columns: readonly string[]): boolean =>
  counts.includes(columns.length) && columns.every((column) => /^-?\d+$/.test(column.trim()));

/**
 * Subject, relation, object and day, with tabs between them: the form in which the literature on temporal knowledge graphs shares
 * ICEWS (ICEWS14, García-Durán, Dumančić and Niepert 2018). Relations are CAMEO labels.
 *
 * It names no outlets, and dates what happened by the day of the news: each day is one source, published on that day.
 */
export const quadruples: ImportFormat = {
  name: 'quadruples',
  title: 'Quadruples: subject, relation, object, day',
  recognize: ({ lines }) => {
    const rows = lines.map(columnsOf);
    // Of numbers too: they are refused with a reason, which helps more than not to be recognized.
    return rows.length > 0 && (rows.every(isNumbers) || rows.filter(isQuadruple).length > rows.length / 2);
  },
  rows: (file, { encoding } = {}) =>
    readTables<Row>(file, encoding, (sample) => {
      const rows = sample.lines.map(columnsOf);
      if (rows.every(isNumbers))
        throw new EntenteError(
          'BAD_INPUT',
          `${file.path} holds the numbers of entities and relations, not their names. Put the names of entity2id and relation2id, and days, in their place first.`,
        );
      if (!rows.some((columns) => counts.includes(columns.length))) return null;
      return { dialect: { ...dialectWith('\t', sample), quoted: false }, counts, header: false, read };
    }),
};

/** Some copies write underscores for spaces. */
const plain = (text = ''): string => (/\s/.test(text.trim()) ? text : text.replaceAll('_', ' '));

function read(row: TextRow): Row {
  const [subject, relation, object] = row.columns.map((column) => valueOf(plain(column)));
  const date = readDay(row.columns[3]?.trim() ?? '');
  const code = codeOfLabel(relation ?? '');
  if (!code) return refuse(row, `unknown relation ${relation ?? '(none)'}`);
  if (!date) return refuse(row, `impossible date ${row.columns[3]?.trim() ?? ''}`);
  return tell(row, {
    record: null,
    kind: code.kind,
    medium: code.medium,
    code: code.code,
    date,
    who: subject ? [actorOf(subject, null)] : [],
    whom: object ? [actorOf(object, null)] : [],
    source: sourceOf(date),
    sentence: null,
    attributedTo: [],
    cites: [],
    text: null,
  });
}

const sourceOf = (day: string): Source => ({
  key: day,
  outlet: null,
  title: null,
  language: 'und',
  published: day,
  url: null,
});
