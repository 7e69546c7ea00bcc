import { z } from 'zod';
import { entityKinds, eventKinds, media, roles } from '../vocabulary.ts';
import { isEdtf } from '../edtf.ts';
import { isLanguageTag } from './isLanguageTag.ts';

/**
 * What the files of `data/` may hold, record by record. `data/README.md` says the same for people.
 * Objects are strict: a misspelt field is a fault, not something silently left out.
 */
const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens')
  .max(200, 'must not be longer than 200 characters');
const line = z.string().trim().min(1, 'must not be empty');
const edtf = z
  .string()
  .refine(isEdtf, 'must be an EDTF date such as 2022-02-20, 2022-02 or 2022-02-14/2022-02-16');
const duration = z.iso.duration('must be an ISO 8601 duration such as PT1H');
const language = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, 'must be a BCP 47 language such as en, nb or sv')
  .refine(isLanguageTag, 'must be a BCP 47 language such as en, nb or sv');
/** The three languages of the interface: our own prose is written in all of them. */
const prose = z.strictObject({ en: line, nb: line, sv: line });

export const entityRecord = z.strictObject({
  id,
  kind: z.enum(entityKinds),
  /** By language: spellings, the first of which is the label. `en` is required. */
  names: z.record(language, z.array(line).min(1)).refine((names) => names['en'], 'must have a name in en'),
  /** Found by search and shown nowhere: misprints met in the sources. */
  search: z.array(line).default([]),
  represents: z
    .array(
      z.strictObject({
        principal: id,
        office: prose.optional(),
        from: edtf.optional(),
        to: edtf.optional(),
        note: line.optional(),
      }),
    )
    .default([]),
  note: line.optional(),
});

export const topicRecord = z.strictObject({
  id,
  title: prose,
  /** Events that this proposition asserts to have happened: a DENIED event about this topic disputes them. */
  asserts: z.array(id).default([]),
  note: line.optional(),
});

export const eventRecord = z.strictObject({
  id,
  kind: z.enum(eventKinds),
  date: edtf.optional(),
  /** What `date` was resolved from: a weekday and the article's own day, say. */
  dateFrom: line.optional(),
  medium: z.enum(media).optional(),
  duration: duration.optional(),
  participants: z.array(z.strictObject({ entity: id, role: z.enum(roles) })).min(1),
  about: z.array(id).default([]),
  summary: prose,
  note: line.optional(),
});

export const claimRecord = z.strictObject({
  event: id,
  /** 1-based: blocks between blank lines, headings and captions included. */
  paragraph: z.int().min(1),
  attributedTo: z.array(id).default([]),
  cites: z.array(id).default([]),
  paraphrase: prose,
  /** Given only where this account itself gives it. */
  date: edtf.optional(),
  medium: z.enum(media).optional(),
  duration: duration.optional(),
  /** Who called, or asked for the talk; one of those who took part in the event. */
  initiator: id.optional(),
  /** What it ended in, in a few words. */
  outcome: prose.optional(),
  note: line.optional(),
});

export const articleRecord = z.strictObject({
  id,
  dataset: z.strictObject({ id, title: line, license: line.optional() }),
  /** Left out where the article does not name its outlet. */
  outlet: id.optional(),
  title: line.optional(),
  language,
  published: edtf.optional(),
  /** What `published` was resolved from. */
  publishedFrom: line.optional(),
  url: z.url().optional(),
  claims: z.array(claimRecord),
  note: line.optional(),
});

export type EntityRecord = z.output<typeof entityRecord>;
export type TopicRecord = z.output<typeof topicRecord>;
export type EventRecord = z.output<typeof eventRecord>;
export type ClaimRecord = z.output<typeof claimRecord>;
export type ArticleRecord = z.output<typeof articleRecord>;
