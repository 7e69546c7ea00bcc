import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';

/** The languages that questions are asked in, each a file of questions in a part. */
export const languages = ['en', 'nb', 'sv'] as const;
/** `tuned`: asking was made with these. `unseen`: written by somebody who had not seen how it works, and never tuned on. */
export const parts = ['tuned', 'unseen'] as const;
export type Part = (typeof parts)[number];

/** A question with what is expected of it; what is not given does not matter. */
export interface Question {
  readonly question: string;
  readonly today?: string;
  readonly status?: 'ANSWERED' | 'NOTHING_FOUND' | 'AMBIGUOUS' | 'NOT_UNDERSTOOD';
  readonly reading?: {
    readonly intent?: string;
    readonly entities?: readonly string[];
    readonly who?: string;
    readonly kinds?: readonly string[];
    readonly media?: readonly string[];
    readonly from?: string | null;
    readonly to?: string | null;
    readonly order?: string;
  };
  /** All that the answer names, and all events that it rests on, in any order. */
  readonly entities?: readonly string[];
  readonly events?: readonly string[];
}

export function readQuestions(part: Part, language: string): Question[] {
  const file = path.join(import.meta.dirname, part, `${language}.yaml`);
  return parse(readFileSync(file, 'utf8')) as Question[];
}

/** What is asked of the API for each question. */
export const askedFields = `
  status
  language
  text
  query
  variables
  entities { id }
  events { id }
  reading { intent question entities { id } who kinds media from to order text }
`;

export interface Told {
  readonly status: string;
  readonly language: string;
  readonly text: string;
  readonly query: string | null;
  readonly variables: string | null;
  readonly entities: readonly { readonly id: string }[];
  readonly events: readonly { readonly id: string }[];
  readonly reading:
    | (Omit<Required<NonNullable<Question['reading']>>, 'entities'> & {
        readonly question: string;
        readonly text: string | null;
        readonly entities: readonly { readonly id: string }[];
      })
    | null;
}

/** What is wrong with an answer, in words; empty if nothing is. */
export function faultsOf(question: Question, told: Told): string[] {
  const faults: string[] = [];
  const compare = (what: string, expected: unknown, got: unknown) => {
    if (expected !== undefined && JSON.stringify(expected) !== JSON.stringify(got))
      faults.push(`${what} is ${JSON.stringify(got)}, not ${JSON.stringify(expected)}`);
  };
  compare('status', question.status, told.status);
  const { reading } = question;
  if (reading) {
    const got = told.reading;
    compare('intent', reading.intent, got?.intent);
    compare(
      'entities',
      reading.entities,
      got?.entities.map(({ id }) => id),
    );
    for (const name of ['who', 'from', 'to', 'order'] as const) compare(name, reading[name], got?.[name]);
    for (const name of ['kinds', 'media'] as const)
      compare(name, sorted(reading[name]), got?.[name] && sorted(got[name]));
  }
  compare('answer', sorted(question.entities), sorted(told.entities.map(({ id }) => id)));
  compare('events', sorted(question.events), sorted(told.events.map(({ id }) => id)));
  return faults;
}

const sorted = (list: readonly string[] | undefined): string[] | undefined => list && [...list].sort();

/** An answer that is given as one and is wrong: what must hardly ever be. */
export const isWronglyAnswered = (told: Told, faults: readonly string[]): boolean =>
  told.status === 'ANSWERED' && faults.length > 0;
