import { cameoCode } from '../cameo/cameo.ts';
import { displayName } from '../names/displayName.ts';
import { stateInBrackets } from '../names/stateInBrackets.ts';
import { badRow, tabRecords } from '../read/tabRecords.ts';
import type { Actor, Row } from '../row.ts';
import { isDay } from './day.ts';
import type { Format } from './format.ts';
import { partsOf } from './parts.ts';

/** The columns that are read, by their names in the header. */
const columns = [
  'Event ID',
  'Event Date',
  'Source Name',
  'Source Country',
  'CAMEO Code',
  'Target Name',
  'Target Country',
  'Story ID',
  'Sentence Number',
  'Publisher',
] as const;
type Column = (typeof columns)[number];

const headerOf = (line: string): string[] =>
  line
    .replace(/^\uFEFF/, '')
    .split('\t')
    .map((name) => name.trim());

/**
 * The event files of ICEWS (Boschee et al., Harvard Dataverse), with their header: tabs between the columns, nothing quoted, `NA`
 * for what is not known. The day of an event is that on which its story was published.
 */
export const icews: Format = {
  name: 'icews',
  title: 'ICEWS event data',
  recognizes: ([header = '']) => {
    const names = headerOf(header);
    return columns.every((column) => names.includes(column));
  },
  async *rows(file, onRead) {
    let header: readonly string[] | null = null;
    for await (const record of tabRecords(file.read(onRead))) {
      if (record.as === 'BAD') yield record;
      else if (header === null) header = headerOf(record.fields.join('\t'));
      else yield rowOf(record.line, record.fields, header);
    }
  },
};

function rowOf(line: number, fields: readonly string[], header: readonly string[]): Row {
  const bad = (reason: string): Row => badRow(line, reason, fields.join('\t'));
  if (fields.length !== header.length) return bad(`${fields.length} columns instead of ${header.length}`);
  const field = (column: Column): string | null => displayName(fields[header.indexOf(column)]);
  const [record, day, digits] = [field('Event ID'), field('Event Date'), field('CAMEO Code')];
  if (record === null) return bad('has no Event ID');
  if (day === null || !isDay(day)) return bad(`"${day ?? ''}" is no day; write it as 2018-06-01`);
  const code = cameoCode(digits ?? '');
  if (!code) return bad(`"${digits ?? ''}" is no CAMEO code`);
  const actor = actorOf(field('Source Name'), field('Source Country'));
  const other = actorOf(field('Target Name'), field('Target Country'));
  if ((!actor && !other) || ((!actor || !other) && code.kind === 'SPOKE_WITH'))
    return bad('somebody is not named');
  if (actor && other && actor.name === other.name && actor.state === other.state)
    return bad(`${actor.name} and nobody else: nobody meets themselves`);
  const sentence = Number(field('Sentence Number'));
  const story = field('Story ID');
  return {
    ...{ as: 'EVENT', line, record, kind: code.kind, medium: code.medium, code: code.code, date: day },
    parts: actor ? partsOf(code.kind, actor, other) : [{ actor: other as Actor, role: 'ADDRESSEE' }],
    source: {
      ...{
        key: story ?? `event-${record}`,
        outlet: field('Publisher'),
        title: null,
        language: 'und',
        url: null,
      },
      published: day,
    },
    sentence: Number.isInteger(sentence) && sentence > 0 ? sentence : null,
    ...{ attributedTo: [], cites: [], text: null },
  };
}

function actorOf(name: string | null, state: string | null): Actor | null {
  if (name === null) return null;
  const bracketed = stateInBrackets(name);
  if (bracketed !== null)
    return {
      ...{ name, kind: 'ORGANIZATION', state: bracketed },
      represents: { state: bracketed, office: null, on: null },
    };
  return { name, kind: null, state };
}
