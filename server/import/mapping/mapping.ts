import { z } from 'zod';
import { entityKinds, eventKinds, media, roles } from '../../vocabulary.ts';
import { dateFormats } from './readDate.ts';

/**
 * What a mapping file may hold: which column of a table is what. `docs/import-mapping.md` says the same for people.
 * Objects are strict: a misspelt field is a fault, not something silently left out.
 */
const text = z.string().trim().min(1, 'must not be empty');

/** By its name in the header, or by its number from 1. */
const column = z.union([text, z.int().min(1)], {
  error: 'must be the name of a column, or its number from 1',
});

const isOneOf = (given: unknown, values: readonly string[]): boolean =>
  typeof given === 'string' && values.includes(given);

/** A bare name or number means a column, unless it is one of the values that the field can have. */
const shorthand =
  (values: readonly string[] = []) =>
  (given: unknown): unknown => {
    if (isOneOf(given, values)) return { value: given };
    return typeof given === 'string' || typeof given === 'number' ? { column: given } : given;
  };

const hasOne = ({ column, value }: { column?: unknown; value?: unknown }): boolean =>
  (column === undefined) !== (value === undefined);
const oneMessage = 'must have a column, or a value that holds for all rows, and not both';

/** A text, from a column or the same for all rows. */
const field = z.preprocess(
  shorthand(),
  z.strictObject({ column: column.optional(), value: text.optional() }).refine(hasOne, oneMessage),
);

/** One of a closed list, from a column whose values are mapped, or the same for all rows. */
const oneOf = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  z.preprocess(
    shorthand(values),
    z
      .strictObject({
        column: column.optional(),
        value: z.enum(values).optional(),
        /** What the values of the column mean; whatever their case. */
        map: z.record(z.string(), z.enum(values)).optional(),
        /** What values that are not in the map mean; without it they make a bad row. */
        otherwise: z.enum(values).optional(),
      })
      .refine(hasOne, oneMessage),
  );

const kind = z.preprocess(
  shorthand(eventKinds),
  z
    .strictObject({
      column: column.optional(),
      value: z.enum(eventKinds).optional(),
      map: z.record(z.string(), z.enum(eventKinds)).optional(),
      otherwise: z.enum(eventKinds).optional(),
      /** That the column holds CAMEO codes, or their labels; they say the medium too. */
      codes: z.literal('CAMEO', { error: 'can only be CAMEO' }).optional(),
    })
    .refine(hasOne, oneMessage)
    .refine(({ codes, map }) => codes === undefined || map === undefined, 'has codes or a map, not both'),
);

const language = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, 'must be a BCP 47 language such as en, nb or sv');

/** A bare language is that of all rows. */
const languageField = z.preprocess(
  (given) => (typeof given === 'string' ? { value: given } : given),
  z.strictObject({ column: column.optional(), value: language.optional() }).refine(hasOne, oneMessage),
);

/** A day, in one column or in three. */
const date = z.preprocess(
  shorthand(),
  z.union(
    [
      z.strictObject({ column, format: z.enum(dateFormats).default('YEAR_FIRST') }),
      z.strictObject({ year: column, month: column.optional(), day: column.optional() }),
    ],
    {
      error: `must have a column and a format (${dateFormats.join(', ')}), or the columns year, month and day`,
    },
  ),
);

const participantFields = {
  column: column.optional(),
  value: text.optional(),
  /** What stands between several names in one cell. */
  split: z.string().min(1).optional(),
  kind: oneOf(entityKinds).optional(),
  /** The state where the file places them. */
  state: field.optional(),
};

const participant = z.preprocess(shorthand(), z.strictObject(participantFields).refine(hasOne, oneMessage));

const list = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess(
    (given) => (given === undefined || Array.isArray(given) ? (given as unknown[] | undefined) : [given]),
    z.array(schema, { error: 'must say which column it is' }).min(1),
  );

export const mappingSchema = z.strictObject({
  delimiter: z.string().length(1, 'must be one character').optional(),
  encoding: text.optional(),
  /** Whether the first row names the columns. */
  header: z.boolean().default(true),
  /** What stands for nothing, besides nothing itself, `NA`, `-` and the like. */
  missing: z.array(z.string()).default([]),
  who: list(participant),
  whom: list(participant).optional(),
  /** Who takes part besides, and in which role. */
  others: list(
    z.strictObject({ ...participantFields, role: z.enum(roles) }).refine(hasOne, oneMessage),
  ).optional(),
  kind,
  medium: oneOf(media).optional(),
  date: date.optional(),
  /** The last day of what took several. */
  end: date.optional(),
  source: z
    .strictObject({
      outlet: field.optional(),
      title: field.optional(),
      url: field.optional(),
      published: date.optional(),
      language: languageField.optional(),
    })
    .optional(),
  /** Agencies or outlets whose account the source gives. */
  cites: list(participant).optional(),
  /** Who says so. */
  attributedTo: list(participant).optional(),
  text: z.strictObject({ column, language: languageField.default({ value: 'und' }) }).optional(),
  /** The row's own id in the file. */
  record: field.optional(),
});

/** Which column is what, checked. */
export type Mapping = z.output<typeof mappingSchema>;
export type Field = z.output<typeof field>;
export type ParticipantField = z.output<typeof participant>;
export type DateField = z.output<typeof date>;
export type LanguageField = z.output<typeof languageField>;
