import { keyOf } from '../../fold.ts';
import { EntenteError } from '../../errors.ts';
import { eventKinds, media } from '../../vocabulary.ts';
import { codeOfLabel, readCode } from '../cameo/readCode.ts';
import { isUrl } from '../formats/gdeltSource.ts';
import { isStateName } from '../names/stateNames.ts';
import { valueOf } from '../names/tidyName.ts';
import { sniffDialect } from '../read/dialect.ts';
import type { InputFile } from '../read/openFile.ts';
import { cutLine, samplesOf } from '../read/sample.ts';
import { columnRoles, headerScore, type ColumnRole } from './headerWords.ts';
import { kindWords, mediumWords } from './kindWords.ts';
import { readDate, type DateFormat } from './readDate.ts';

/** A column of the file's first rows. */
interface Column {
  /** From 1. */
  readonly number: number;
  /** Its heading, or what it is called where the file has none. */
  readonly name: string;
  /** How a mapping names it. */
  readonly reference: string;
  readonly key: string;
  readonly values: readonly string[];
}

/**
 * A mapping for a table, worked out from its heading and first rows, for a person to go over: YAML with a comment at whatever was guessed.
 *
 * @throws EntenteError BAD_INPUT if the file holds no table
 */
export async function proposeMapping(file: InputFile, encoding?: string): Promise<string> {
  const sample = (await samplesOf(file, encoding)).find(({ lines }) => lines.length > 0);
  if (!sample) throw new EntenteError('BAD_INPUT', `${file.path} has no rows that can be read.`);
  const dialect = sniffDialect(sample);
  const rows = sample.lines.map((line) => cutLine(line, dialect));
  const [first = []] = rows;
  if (first.length < 2)
    throw new EntenteError('BAD_INPUT', `${file.path} is no table: its lines have a single column.`);
  const header = isHeader(first);
  const columns = columnsOf(
    first,
    rows.slice(header ? 1 : 0).filter(({ length }) => length === first.length),
    header,
  );
  const roles = assign(columns);
  return [
    `# How ${file.path.split(/[\\/]/).at(-1) ?? 'the file'} is read, as proposed from its first rows. Go over it; docs/import-mapping.md explains the fields.`,
    `delimiter: ${JSON.stringify(dialect.delimiter)}`,
    ...(encoding === undefined ? [] : [`encoding: ${JSON.stringify(encoding)}`]),
    `header: ${header}`,
    '',
    ...people('who', roles.get('who'), roles.get('whoState')),
    ...people('whom', roles.get('whom'), roles.get('whomState')),
    ...kindLines(roles.get('kind')),
    ...mediumLines(roles.get('medium'), roles.get('kind')),
    ...dateLines(roles),
    ...sourceLines(roles),
    ...named('cites', roles.get('cites')),
    ...textLines(roles.get('text')),
    ...named('record', roles.get('record')),
    '',
    ...unused(columns, roles),
  ].join('\n');
}

const isNumber = (text: string): boolean => /^[-+]?[\d.,]+%?$/.test(text.trim());

/** Headings are texts, each another; a row of data has a number, a date, an address or the like. */
const isHeader = (row: readonly string[]): boolean =>
  row.every((cell) => !isNumber(cell) && !isUrl(cell.trim()) && formatOf([cell.trim()]) === null) &&
  new Set(row.map(keyOf)).size === row.length &&
  !row.some((cell) => isStateName(cell.trim()));

function columnsOf(
  first: readonly string[],
  rows: readonly (readonly string[])[],
  header: boolean,
): Column[] {
  const keys = first.map(keyOf);
  return first.map((cell, index) => {
    const name = header ? cell.trim() : `column ${index + 1}`;
    const unique = header && name !== '' && keys.filter((key) => key === keys[index]).length === 1;
    return {
      number: index + 1,
      name,
      reference: unique ? JSON.stringify(name) : `${index + 1}`,
      key: header ? (keys[index] ?? '') : '',
      values: rows.flatMap((row) => valueOf(row[index]) ?? []),
    };
  });
}

/** How many of the values pass, from 0 to 1; 0 where there are none. */
const share = (values: readonly string[], test: (value: string) => boolean): number =>
  values.length === 0 ? 0 : values.filter(test).length / values.length;

/** Most of the values; single ones may be wrong. */
const most = (values: readonly string[], test: (value: string) => boolean): boolean =>
  share(values, test) > 0.7;

const formats: readonly DateFormat[] = ['YEAR_FIRST', 'DAY_FIRST', 'MONTH_FIRST', 'EDTF'];

/** The order in which nearly all of these dates are written. Bare years and other numbers do not count. */
function formatOf(values: readonly string[]): DateFormat | null {
  const shares = formats.map((format) =>
    share(values, (value) => /\d{4}\D|\D\d{4}|\d{8}/.test(value) && readDate(value, format) !== null),
  );
  const best = Math.max(...shares);
  return best > 0.7 ? (formats[shares.indexOf(best)] ?? null) : null;
}

const distinct = (values: readonly string[]): number => new Set(values.map(keyOf)).size;

/** Short texts with letters that are no dates and addresses. */
const isNames = (values: readonly string[]): boolean =>
  most(values, (value) => /\p{L}{2}/u.test(value) && value.length < 80 && !isUrl(value)) &&
  formatOf(values) === null;

const isCodes = (values: readonly string[]): boolean =>
  most(values, (value) => readCode(value, 'UNKNOWN') !== null);
const isLabels = (values: readonly string[]): boolean => most(values, (value) => codeOfLabel(value) !== null);

/** Whether the values of a column can be that at all. */
const fits: Readonly<Record<ColumnRole, (values: readonly string[]) => boolean>> = {
  url: (values) => most(values, isUrl),
  record: (values) =>
    distinct(values) === values.length && !values.some((value) => value.length > 60 || isUrl(value)),
  published: (values) => formatOf(values) !== null,
  date: (values) => formatOf(values) !== null,
  end: (values) => formatOf(values) !== null,
  year: (values) => most(values, (value) => /^(1[5-9]|20)\d\d$/.test(value)),
  month: (values) => most(values, (value) => /^\d{1,2}$/.test(value) && Number(value) <= 12),
  day: (values) => most(values, (value) => /^\d{1,2}$/.test(value) && Number(value) <= 31),
  kind: (values) => isCodes(values) || isLabels(values) || (isNames(values) && distinct(values) <= 40),
  medium: (values) => isNames(values) && distinct(values) <= 12,
  title: (values) => most(values, (value) => /\p{L}{3}/u.test(value) && !isUrl(value)),
  outlet: isNames,
  cites: isNames,
  language: (values) => most(values, (value) => /^[a-z]{2,3}(-[A-Za-z]+)?$/.test(value)),
  text: (values) => most(values, (value) => /\p{L}{3}/u.test(value) && !isUrl(value)),
  whoState: (values) => most(values, isStateName),
  whomState: (values) => most(values, isStateName),
  who: isNames,
  whom: isNames,
};

/** Which column is what: by heading and values, then by values alone for what every row must have. */
function assign(columns: readonly Column[]): ReadonlyMap<ColumnRole, Column> {
  const roles = new Map<ColumnRole, Column>();
  // Beside a target a source is who acts, not who published it.
  const hasTargets = columns.some(({ key }) => /^target\b/.test(key));
  const free = (): Column[] =>
    columns.filter((column) => ![...roles.values()].includes(column) && column.values.length > 0);
  const take = (role: ColumnRole, least: number): void => {
    if (roles.has(role)) return;
    const [best] = free()
      .filter(
        ({ key, values }) =>
          fits[role](values) && !(role === 'outlet' && hasTargets && /^source\b/.test(key)),
      )
      .map((column) => ({ column, score: headerScore(column.key, role) }))
      .filter(({ score }) => score >= least)
      .sort((a, b) => b.score - a.score);
    if (best) roles.set(role, best.column);
  };
  // Headings that say it outright come before those that hint at it.
  for (const least of [3, 1]) for (const role of columnRoles) take(role, least);
  take('url', 0);
  if (!roles.has('year')) take('date', 0);
  if (!roles.has('kind')) {
    const coded = free().find(({ values }) => isCodes(values) || isLabels(values));
    if (coded) roles.set('kind', coded);
  }
  // A state that nobody stands beside is the one who acts.
  for (const [role, state] of [
    ['who', 'whoState'],
    ['whom', 'whomState'],
  ] as const) {
    take(role, 0);
    const alone = roles.get(state);
    if (roles.has(role) || !alone) continue;
    roles.set(role, alone);
    roles.delete(state);
  }
  return roles;
}

/** Sure enough not to be remarked upon. */
const remark = (column: Column, role: ColumnRole): string =>
  headerScore(column.key, role) === 3
    ? ''
    : ` # a guess; for example ${column.values.slice(0, 2).join(', ')}`;

function people(role: 'who' | 'whom', column: Column | undefined, state: Column | undefined): string[] {
  if (!column)
    return role === 'who'
      ? ['who: 1 # no column looks like names; say which one it is']
      : ['# whom: no other column looks like names'];
  return [
    `${role}:`,
    `  column: ${column.reference}${remark(column, role)}`,
    ...(most(column.values, isStateName)
      ? ['  kind: STATE']
      : ['  # kind: PERSON # or STATE, ORGANIZATION, OUTLET, where all are of one kind']),
    ...(state ? [`  state: ${state.reference}`] : []),
  ];
}

function kindLines(column: Column | undefined): string[] {
  if (!column)
    return [
      `kind: STATED # no column says what happened; choose what all rows tell of: ${eventKinds.join(', ')}`,
    ];
  if (isCodes(column.values) || isLabels(column.values))
    return ['kind:', `  column: ${column.reference}`, '  codes: CAMEO'];
  return [
    'kind:',
    `  column: ${column.reference}${remark(column, 'kind')}`,
    '  map: # go over what each value means; a value that is not here makes a bad row',
    ...valuesOf(column).map((value) => mapLine(value, kindWords, 'OTHER')),
  ];
}

function mediumLines(column: Column | undefined, kind: Column | undefined): string[] {
  // What happened often says how, too: `phone call`.
  const source = column ?? kind;
  const values = source ? valuesOf(source).filter((value) => column ?? meaning(value, mediumWords)) : [];
  if (!source || values.length === 0 || isCodes(source.values) || isLabels(source.values))
    return ['# medium: PHONE # where all talks were held in one way'];
  return [
    'medium:',
    `  column: ${source.reference}${column ? remark(column, 'medium') : ''}`,
    `  map: # to one of ${media.join(', ')}`,
    ...values.map((value) => mapLine(value, mediumWords, 'UNKNOWN')),
    ...(column ? [] : ['  otherwise: UNKNOWN']),
  ];
}

const meaning = (value: string, words: Words): string | undefined =>
  words.find(([pattern]) => pattern.test(keyOf(value)))?.[1];

type Words = readonly (readonly [pattern: RegExp, meaning: string])[];

const valuesOf = ({ values }: Column): string[] =>
  [...new Map(values.map((value) => [value.toLowerCase(), value])).values()].sort();

function mapLine(value: string, words: readonly (readonly [RegExp, string])[], otherwise: string): string {
  const found = words.find(([pattern]) => pattern.test(keyOf(value)))?.[1];
  return `    ${JSON.stringify(value)}: ${found ?? `${otherwise} # not recognized`}`;
}

function dateLines(roles: ReadonlyMap<ColumnRole, Column>): string[] {
  const [date, end, year, month, day] = (['date', 'end', 'year', 'month', 'day'] as const).map((role) =>
    roles.get(role),
  );
  if (date) return [...dateOf('date', date, '  '), ...(end ? dateOf('end', end, '  ') : [])];
  if (!year) return ['# date: no column looks like dates'];
  const parts = [
    `year: ${year.reference}`,
    ...(month ? [`month: ${month.reference}`] : []),
    ...(month && day ? [`day: ${day.reference}`] : []),
  ];
  return [`date: { ${parts.join(', ')} }`];
}

function dateOf(field: string, column: Column, indent: string): string[] {
  const format = formatOf(column.values) ?? 'YEAR_FIRST';
  const either =
    format === 'DAY_FIRST' &&
    most(column.values, (value) => readDate(value, 'MONTH_FIRST') !== null && !/\p{L}/u.test(value));
  return [
    `${indent.slice(2)}${field}:`,
    `${indent}column: ${column.reference}`,
    `${indent}format: ${format}${either ? ' # could be MONTH_FIRST as well: the first rows do not tell' : ''}`,
  ];
}

function sourceLines(roles: ReadonlyMap<ColumnRole, Column>): string[] {
  const fields = (['outlet', 'title', 'url', 'language'] as const).flatMap((role) => {
    const column = roles.get(role);
    if (!column) return [];
    return [
      role === 'language'
        ? `  language: { column: ${column.reference} }`
        : `  ${role}: ${column.reference}${remark(column, role)}`,
    ];
  });
  const published = roles.get('published');
  const lines = [...fields, ...(published ? dateOf('published', published, '    ') : [])];
  return lines.length > 0
    ? ['source:', ...lines]
    : ['# source: { outlet: { value: Name of who published this } }'];
}

const named = (field: 'cites' | 'record', column: Column | undefined): string[] =>
  column ? [`${field}: ${column.reference}${remark(column, field)}`] : [];

const textLines = (column: Column | undefined): string[] =>
  column
    ? ['text:', `  column: ${column.reference}`, '  language: und # that of the words, en for example']
    : [];

function unused(columns: readonly Column[], roles: ReadonlyMap<ColumnRole, Column>): string[] {
  const left = columns.filter((column) => ![...roles.values()].includes(column));
  return left.length === 0
    ? []
    : [`# Not read: ${left.map(({ name, number }) => name || `column ${number}`).join(', ')}`, ''];
}
