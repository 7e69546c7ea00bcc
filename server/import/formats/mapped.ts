import { EntenteError } from '../../errors.ts';
import { keyOf } from '../../fold.ts';
import type { EntityKind, EventKind, Medium } from '../../vocabulary.ts';
import type { EventCode } from '../cameo/eventCodes.ts';
import { codeOfLabel, readCode } from '../cameo/readCode.ts';
import type { DateField, Field, LanguageField, Mapping, ParticipantField } from '../mapping/mapping.ts';
import { dateOf, readDate } from '../mapping/readDate.ts';
import { actorOf } from '../names/actorOf.ts';
import { usualStateName } from '../names/stateNames.ts';
import { tidy, valueOf } from '../names/tidyName.ts';
import { dialectWith, sniffDialect } from '../read/dialect.ts';
import { readTables } from '../read/readTables.ts';
import type { TextRow } from '../read/records.ts';
import { cutLine } from '../read/sample.ts';
import { eventKinds } from '../../vocabulary.ts';
import type { Actor, Row, Source } from '../row.ts';
import { isUrl } from './gdeltSource.ts';
import type { ImportFormat } from './format.ts';
import { refuse, tell } from './tell.ts';

/** What is wrong with a row, found while it is read. */
class Fault extends Error {}

/** Any table, with a mapping that says which column is what. It is never recognized: the mapping says so. */
export const mapped = (mapping: Mapping): ImportFormat => ({
  name: 'mapped',
  title: 'Any table, by a mapping file',
  recognize: () => false,
  rows: (file, { encoding } = {}) =>
    readTables<Row>(file, encoding ?? mapping.encoding, (sample) => {
      const dialect = mapping.delimiter ? dialectWith(mapping.delimiter, sample) : sniffDialect(sample);
      const reader = new RowReader(mapping, columnsOf(mapping, cutLine(sample.lines[0] ?? '', dialect)));
      return { dialect, header: mapping.header, read: (row) => reader.read(row) };
    }),
});

type ColumnName = string | number;

/** Where a column stands, from 0. @throws EntenteError BAD_INPUT if there is none, or more than one of that name */
function columnsOf({ header }: Mapping, first: readonly string[]): (column: ColumnName) => number {
  const names = header ? first.map((name) => keyOf(name)) : [];
  const known = header ? `It has ${first.map(tidy).join(', ')}.` : `It has ${first.length} columns.`;
  return (column) => {
    if (typeof column === 'number') {
      if (column <= first.length) return column - 1;
      throw new EntenteError('BAD_INPUT', `The file has no column number ${column}. ${known}`);
    }
    const at = names.indexOf(keyOf(column));
    if (at < 0) throw new EntenteError('BAD_INPUT', `The file has no column ${column}. ${known}`);
    if (names.includes(keyOf(column), at + 1))
      throw new EntenteError(
        'BAD_INPUT',
        `The file has several columns ${column}. Give its number from 1 instead.`,
      );
    return at;
  };
}

/** A field that gets its text from a row. */
type Getter = (row: TextRow) => string | null;

class RowReader {
  readonly #mapping: Mapping;
  readonly #place: (column: ColumnName) => number;
  readonly #missing: ReadonlySet<string>;
  readonly #read: (row: TextRow) => Row;

  constructor(mapping: Mapping, place: (column: ColumnName) => number) {
    this.#mapping = mapping;
    this.#place = place;
    this.#missing = new Set(mapping.missing.map(tidy));
    this.#read = this.#prepare();
  }

  read(row: TextRow): Row {
    try {
      return this.#read(row);
    } catch (error) {
      if (error instanceof Fault) return refuse(row, error.message);
      throw error;
    }
  }

  /** All columns are looked up before the first row, so that a column that is not there is told at once. */
  #prepare(): (row: TextRow) => Row {
    const mapping = this.#mapping;
    const people = (fields: readonly ParticipantField[] = []) => fields.map((each) => this.#actors(each));
    const who = people(mapping.who);
    const whom = people(mapping.whom);
    const others = (mapping.others ?? []).map((each) => ({ role: each.role, actors: this.#actors(each) }));
    const attributedTo = people(mapping.attributedTo);
    const cites = people(mapping.cites);
    const what = this.#what();
    const date = this.#date(mapping.date);
    const end = this.#date(mapping.end);
    const source = this.#source();
    const record = this.#field(mapping.record);
    const words = mapping.text ? this.#column(mapping.text.column) : () => null;
    const language = this.#field(mapping.text?.language);
    return (row) => {
      const all = (getters: readonly ((row: TextRow) => Actor[])[]): Actor[] =>
        getters.flatMap((get) => get(row));
      const event = what(row);
      const when = interval(date(row), end(row));
      const text = words(row);
      return tell(row, {
        record: record(row),
        ...event,
        date: when,
        who: all(who),
        whom: all(whom),
        others: others.flatMap(({ role, actors }) => actors(row).map((actor) => ({ actor, role }))),
        source: source(row, when),
        sentence: null,
        attributedTo: all(attributedTo),
        cites: all(cites).map(({ name }) => name),
        text: text === null ? null : { words: text, language: language(row) ?? 'und' },
      });
    };
  }

  #column(column: ColumnName): Getter {
    const at = this.#place(column);
    return ({ columns }) => valueOf(columns[at], this.#missing);
  }

  #field(field: Field | LanguageField | undefined): Getter {
    if (field === undefined) return () => null;
    const { column, value } = field;
    return column === undefined ? () => value ?? null : this.#column(column);
  }

  #oneOf<Value extends string>(
    field: MappedField<Value> | undefined,
    what: string,
    own: (text: string) => Value | null,
  ): (row: TextRow) => Value | null {
    if (field === undefined) return () => null;
    const { column, value, map = {}, otherwise } = field;
    if (column === undefined) return () => value ?? null;
    const get = this.#column(column);
    const meanings = new Map(Object.entries(map).map(([text, meaning]) => [keyOfValue(text), meaning]));
    return (row) => {
      const text = get(row);
      const meaning = (text === null ? null : (meanings.get(keyOfValue(text)) ?? own(text))) ?? otherwise;
      if (meaning === undefined && text !== null) throw new Fault(`unknown ${what} ${text}`);
      return meaning ?? null;
    };
  }

  #actors(field: ParticipantField): (row: TextRow) => Actor[] {
    const name = this.#field(field);
    const kind = this.#oneOf<EntityKind>(field.kind, 'kind of entity', () => null);
    const state = this.#field(field.state);
    const { split } = field;
    return (row) => {
      const text = name(row);
      const names = text === null ? [] : split === undefined ? [text] : text.split(split);
      return names.flatMap((each) => {
        const value = valueOf(each, this.#missing);
        if (value === null) return [];
        const placed = state(row);
        const said = kind(row);
        const actor = actorOf(value, placed);
        if (said === null || said === actor.kind) return [actor];
        return [{ name: value, kind: said, state: placed === null ? null : usualStateName(placed) }];
      });
    };
  }

  /** Kind, medium and code. */
  #what(): (row: TextRow) => { kind: EventKind; medium: Medium | null; code: string | null } {
    const { kind, medium } = this.#mapping;
    const saidMedium = this.#oneOf<Medium>(medium, 'medium', () => null);
    const mediumOf = (row: TextRow): Medium | null => {
      const said = saidMedium(row);
      return said === 'UNKNOWN' ? null : said;
    };
    if (kind.codes === 'CAMEO' && kind.column !== undefined) {
      const get = this.#column(kind.column);
      return (row) => {
        const text = get(row) ?? '';
        const code: EventCode | null = readCode(text, 'UNKNOWN') ?? codeOfLabel(text);
        if (!code && kind.otherwise) return { kind: kind.otherwise, medium: mediumOf(row), code: null };
        if (!code) throw new Fault(`unknown CAMEO code ${text || '(none)'}`);
        return { kind: code.kind, medium: mediumOf(row) ?? code.medium, code: code.code };
      };
    }
    const kindOf = this.#oneOf<EventKind>(kind, 'kind', (text) => ownKinds.get(keyOf(text)) ?? null);
    return (row) => {
      const found = kindOf(row);
      if (found === null) throw new Fault('no kind');
      return { kind: found, medium: mediumOf(row), code: null };
    };
  }

  #date(field: DateField | undefined): Getter {
    if (field === undefined) return () => null;
    if ('year' in field) {
      const [year, month, day] = [field.year, field.month, field.day].map((column) =>
        column === undefined ? () => null : this.#column(column),
      ) as [Getter, Getter, Getter];
      return (row) => {
        const parts = [year(row), month(row), day(row)].map((part) => part ?? undefined);
        if (parts[0] === undefined) return null;
        return existing(dateOf(parts[0], parts[1], parts[2]), parts.filter(Boolean).join('-'));
      };
    }
    const get = this.#column(field.column);
    return (row) => {
      const text = get(row);
      return text === null ? null : existing(readDate(text, field.format), text);
    };
  }

  #source(): (row: TextRow, when: string | null) => Source {
    const { source } = this.#mapping;
    const [outlet, title, url] = [source?.outlet, source?.title, source?.url].map((each) =>
      this.#field(each),
    ) as [Getter, Getter, Getter];
    const language = this.#field(source?.language);
    const published = this.#date(source?.published);
    return (row, when) => {
      const address = url(row);
      const day = published(row);
      const told = { outlet: outlet(row), title: title(row) };
      // Without an address a text is known by what is told of it; what names no source at all is told by the file, day by day.
      const known = [told.outlet, told.title, day ?? (told.title === null ? when : null)].filter(Boolean);
      return {
        key: address ?? (known.join(' | ') || 'the file'),
        ...told,
        language: language(row) ?? 'und',
        published: day,
        url: address !== null && isUrl(address) ? address : null,
      };
    };
  }
}

interface MappedField<Value extends string> {
  readonly column?: ColumnName | undefined;
  readonly value?: Value | undefined;
  readonly map?: Readonly<Record<string, Value>> | undefined;
  readonly otherwise?: Value | undefined;
}

const ownKinds = new Map(eventKinds.map((kind) => [keyOf(kind), kind]));

const keyOfValue = (text: string): string => tidy(text).toLowerCase();

function existing(date: string | null, text: string): string {
  if (date === null) throw new Fault(`impossible date ${text}`);
  return date;
}

/** From one day to another, as EDTF. */
function interval(start: string | null, end: string | null): string | null {
  if (start === null || end === null || start === end) return start ?? end;
  if (end < start) throw new Fault(`it ends on ${end}, before it begins on ${start}`);
  return `${start}/${end}`;
}
