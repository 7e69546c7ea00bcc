import { keyOf } from '../../fold.ts';
import { readCode } from '../cameo/readCode.ts';
import { actorOf } from '../names/actorOf.ts';
import { kindOfName } from '../names/kindOfName.ts';
import { valueOf } from '../names/tidyName.ts';
import { dialectWith } from '../read/dialect.ts';
import { readTables } from '../read/readTables.ts';
import type { TextRow } from '../read/records.ts';
import type { Sample } from '../read/sample.ts';
import type { Actor, Row } from '../row.ts';
import { readDay } from './days.ts';
import type { ImportFormat } from './format.ts';
import { readHeader, type Columns } from './headers.ts';
import { refuse, tell } from './tell.ts';

const needed = ['Event Date', 'Source Name', 'CAMEO Code', 'Target Name', 'Story ID'] as const;
const optional = [
  ...(['Event ID', 'Source Sectors', 'Source Country', 'Target Sectors', 'Target Country'] as const),
  ...(['Sentence Number', 'Publisher'] as const),
];
type Name = (typeof needed)[number] | (typeof optional)[number];

const headerOf = (sample: Sample): Columns<Name> | null => {
  const [first] = sample.lines;
  if (first === undefined) return null;
  const columns = readHeader<Name>(first, dialectOf(sample), [...needed, ...optional]);
  return needed.every((name) => columns.has(name)) ? columns : null;
};

/** Tabs as the Dataverse has them; commas once a spreadsheet has saved it. */
const dialectOf = (sample: Sample) => dialectWith(sample.lines[0]?.includes('\t') ? '\t' : ',', sample);

/**
 * ICEWS's coded events, a row for each, with the story and the sentence that each was read from.
 *
 * Source of the columns: Boschee et al., ICEWS Coded Event Data, doi:10.7910/DVN/28075. They are found by their names, in any
 * order, and others are passed over.
 */
export const icews: ImportFormat = {
  name: 'icews',
  title: 'ICEWS coded events',
  recognize: (sample) => headerOf(sample) !== null,
  rows: (file, { encoding } = {}) =>
    readTables<Row>(file, encoding, (sample) => {
      const columns = headerOf(sample);
      if (!columns) return null;
      const read = (row: TextRow): Row => readRow(row, (name) => valueOf(columns.of(row.columns, name)));
      return { dialect: dialectOf(sample), counts: [columns.count], header: true, read };
    }),
};

function readRow(row: TextRow, value: (name: Name) => string | null): Row {
  const code = readCode(value('CAMEO Code') ?? '', 'LOST_ZERO');
  const date = readDay(value('Event Date') ?? '');
  const story = value('Story ID');
  const sentence = value('Sentence Number');
  if (!code) return refuse(row, `unknown CAMEO code ${value('CAMEO Code') ?? '(none)'}`);
  if (!date) return refuse(row, `impossible date ${value('Event Date') ?? '(none)'}`);
  if (!story) return refuse(row, 'no story id');
  if (sentence !== null && !/^[1-9]\d{0,6}$/.test(sentence))
    return refuse(row, `impossible sentence number ${sentence}`);
  return tell(row, {
    record: value('Event ID'),
    kind: code.kind,
    medium: code.medium,
    code: code.code,
    date,
    who: actorsOf(value('Source Name'), value('Source Sectors'), value('Source Country')),
    whom: actorsOf(value('Target Name'), value('Target Sectors'), value('Target Country')),
    source: {
      key: story,
      outlet: value('Publisher'),
      title: null,
      language: 'und',
      // The day of an event is the day of its story.
      published: date,
      url: null,
    },
    sentence: sentence === null ? null : Number(sentence),
    attributedTo: [],
    cites: [],
    text: null,
  });
}

/** Sectors of those who publish news. */
const ofOutlets = new Set([
  'news',
  'print news',
  'television news',
  'radio news',
  'internet news',
  'state media',
]);

function actorsOf(name: string | null, sectors: string | null, country: string | null): Actor[] {
  if (name === null) return [];
  const actor = actorOf(name, country);
  if (actor.kind !== null) return [actor];
  const isOutlet = (sectors ?? '').split(',').some((sector) => ofOutlets.has(keyOf(sector)));
  return [isOutlet && kindOfName(name) !== 'STATE' ? { ...actor, kind: 'OUTLET' } : actor];
}
