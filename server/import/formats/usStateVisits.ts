import { usualStateName } from '../names/stateNames.ts';
import { tidy, valueOf } from '../names/tidyName.ts';
import { readTitled } from '../names/titles.ts';
import { sniffDialect } from '../read/dialect.ts';
import { readTables } from '../read/readTables.ts';
import type { TextRow } from '../read/records.ts';
import type { Sample } from '../read/sample.ts';
import type { Actor, Row, Source } from '../row.ts';
import { readDay } from './days.ts';
import type { ImportFormat } from './format.ts';
import { readHeader, type Columns } from './headers.ts';
import { refuse, tell } from './tell.ts';

const names = ['id', 'start-date', 'end-date', 'visitor', 'from', 'description'] as const;
type Name = (typeof names)[number];

const headerOf = (sample: Sample): Columns<Name> | null => {
  const columns = readHeader(sample.lines[0] ?? '', sniffDialect(sample), names);
  return names.every((name) => columns.has(name)) ? columns : null;
};

const unitedStates: Actor = { name: 'United States', kind: 'STATE', state: null };

const source: Source = {
  key: 'visits-by-foreign-leaders',
  outlet: 'Office of the Historian',
  title: 'Visits by Foreign Leaders',
  language: 'en',
  published: null,
  url: 'https://history.state.gov/departmenthistory/visits',
};

/**
 * The State Department's list of visits by foreign leaders and heads of state, since 1874: who came, from where, and from which day to which.
 * Each visitor's visit is an event of its own: that they met one another there is not told.
 *
 * Source: the Office of the Historian, https://history.state.gov/departmenthistory/visits.
 */
export const usStateVisits: ImportFormat = {
  name: 'us-state-visits',
  title: 'US State Department: visits by foreign leaders',
  dataset: {
    id: 'us-state-visits',
    title: 'Visits by foreign leaders to the United States',
    license: 'CC0-1.0',
  },
  recognize: (sample) => headerOf(sample) !== null,
  rows: (file, { encoding } = {}) =>
    readTables<Row>(file, encoding, (sample) => {
      const columns = headerOf(sample);
      if (!columns) return null;
      const read = (row: TextRow): Row | Row[] =>
        readRow(row, (name) => valueOf(columns.of(row.columns, name)));
      return { dialect: sniffDialect(sample), counts: [columns.count], header: true, read };
    }),
};

function readRow(row: TextRow, value: (name: Name) => string | null): Row | Row[] {
  const start = readDay(value('start-date') ?? '');
  const end = value('end-date') === null ? start : readDay(value('end-date') ?? '');
  const visitor = value('visitor');
  const from = value('from');
  if (!start) return refuse(row, `impossible date ${value('start-date') ?? '(none)'}`);
  if (!end) return refuse(row, `impossible date ${value('end-date') ?? '(none)'}`);
  if (end < start) return refuse(row, `a visit that ends on ${end}, before it begins on ${start}`);
  if (!visitor) return refuse(row, 'no visitor');
  const date = start === end ? start : `${start}/${end}`;
  const state = from === null ? null : stateOf(from, start);
  const words = value('description');
  return readTitled(visitor).map(({ name, office }, index) =>
    tell(row, {
      record: index === 0 ? value('id') : `${value('id') ?? ''}/${index + 1}`,
      kind: 'SPOKE_WITH',
      medium: 'IN_PERSON',
      code: null,
      date,
      who: [
        {
          name: tidy(name),
          kind: 'PERSON',
          state,
          ...(state !== null && { represents: { state, office, on: date } }),
        },
      ],
      whom: [unitedStates],
      source,
      sentence: null,
      attributedTo: [unitedStates],
      cites: [],
      text: words === null ? null : { words, language: 'en' },
    }),
  );
}

/** The Republic of China moved its government to Taipei on this day. */
const republicMoved = '1949-12-07';

/** The list's own names: its Korea is the southern one throughout. */
function stateOf(from: string, day: string): string {
  if (from === 'Korea') return 'South Korea';
  if (from === 'Somoa') return 'Samoa';
  if (from === 'China, Republic of' && day < republicMoved) return 'China';
  return usualStateName(from);
}
