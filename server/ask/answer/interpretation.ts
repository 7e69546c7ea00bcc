import { labelOf } from '../../entity/entity.ts';
import type { NamedAnchor } from '../anchors.ts';
import type { Mention } from '../names/mention.ts';
import type { Reading } from '../reading/reading.ts';
import { narrowed } from './narrowed.ts';
import { eventsIn, whatWasDoneIn, withNames } from './readingWords.ts';
import type { Teller } from './teller.ts';

/** What an interpretation tells besides the reading. */
export interface Notes {
  /** What the reading's names were read from. */
  readonly mentions: readonly Mention[];
  /** What its days were told by. */
  readonly anchors: readonly Pick<NamedAnchor, 'written' | 'meant'>[];
  /** The day that dates were read from, where the question relies on it and did not come with one. */
  readonly today: string | null;
  readonly byModel: boolean;
}

/** For a reading that was given as one. */
export const noNotes: Notes = { mentions: [], anchors: [], today: null, byModel: false };

/** How a question was read, as a sentence: what is asked, what narrows it, and what of it was not plain. */
export function interpretation(reading: Reading, notes: Notes, teller: Teller): string {
  const { t, date } = teller;
  const names = reading.entities.map((entity) => labelOf(entity, teller.language));
  const [x = '', y = ''] = names;
  const values = {
    x,
    y,
    what: whatWasDoneIn(reading, teller),
    who: t(`who.${reading.who ?? 'ANY'}`),
    event: eventsIn(reading, names, teller),
    of: withNames(names, teller),
  };
  const order = reading.order ? `, ${t(`order.${reading.order}`)}` : '';
  const said = [
    ...notes.mentions.flatMap((mention) => noteOf(mention, teller) ?? []),
    ...notes.anchors.map(({ written, meant }) =>
      t('note.place', { written, name: t('quoted', { text: meant }) }),
    ),
    ...(notes.today ? [t('note.today', { date: date(notes.today) })] : []),
    ...(notes.byModel ? [t('note.model')] : []),
  ];
  const head = `${t(readingKey(reading), values)}${order}${narrowed(reading, teller)}`;
  return `${[head, ...said].join('; ')}.`;
}

/** Some intents read differently with two names, one or none. */
function readingKey({ intent, entities }: Reading): string {
  const variants: Readonly<Record<string, readonly string[]>> = {
    'when-spoke': ['-anybody', '-anybody', ''],
    'topics-of-talks': ['-anybody', '-anybody', ''],
    'how-often': ['-at-all', '-anybody', ''],
    'what-was-done': ['-nobody', '', '-to'],
    'did-do': ['', '', '-to'],
    'who-did': ['', '-to', '-to'],
    'when-done': ['-nobody', '', ''],
    'gone-silent': ['-anybody', '', ''],
  };
  return `reading.${intent}${variants[intent]?.[Math.min(entities.length, 2)] ?? ''}`;
}

/** Of a whole name there is nothing to say. */
function noteOf({ way, written, entities }: Mention, { t, language }: Teller): string | null {
  const [one] = entities;
  if (!one || way === 'WHOLE' || way === 'SURNAME') return null;
  const name = labelOf(one, language);
  const key = { OFFICE: 'office', PLACE: 'place', TYPO: 'typo', PART: 'part', FIRST_NAME: 'part' }[way];
  return t(`note.${key}`, { written, name });
}
