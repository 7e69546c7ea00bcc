import { canLeaveOut, placesOfIntent } from './intentPlaces.ts';
import type { AnsweredFragment, ReadingInput } from '../../operations/generated.ts';

/** How a question was read, as the page has it. */
export type Reading = NonNullable<AnsweredFragment['reading']>;

/** A part of a reading that can be changed. */
export type Part = 'who' | 'entity' | 'kinds' | 'days' | 'media' | 'text' | 'order';

export interface Chip {
  readonly part: Part;
  /** Which of the reading's entities, 0-based; 0 for every other part. */
  readonly place: number;
  /** Whether the reading has it, or it could be added. */
  readonly isSet: boolean;
  readonly canRemove: boolean;
}

/**
 * The chips of a reading, in the order in which one would say it: who, did what, with whom, when, by what medium, about what,
 * first or last. What could be added comes after what is there.
 */
export function chipsOf(reading: Reading): Chip[] {
  const { intent, entities, who, kinds, media, from, to, text, order } = reading;
  const { fewest, most, takes } = placesOfIntent(intent);
  const days = from ?? to;
  const described = entities.length + [kinds, days, text].filter(Boolean).length;
  const chip = (part: Part, isSet: boolean, place = 0): Chip => ({
    part,
    place,
    isSet,
    canRemove:
      isSet && (part !== 'entity' || entities.length > fewest) && canLeaveOut(intent, part, described),
  });
  const [first, ...others] = entities.map((_, place) => chip('entity', true, place));
  const chips = [
    chip('who', Boolean(who)),
    ...(first ? [first] : []),
    chip('kinds', Boolean(kinds)),
    ...others,
    chip('days', Boolean(days)),
    chip('media', Boolean(media)),
    chip('text', Boolean(text)),
    chip('order', Boolean(order)),
    ...(entities.length < most ? [chip('entity', false, entities.length)] : []),
  ];
  return [
    ...chips.filter(({ isSet }) => isSet),
    ...chips.filter(({ part, isSet }) => !isSet && (part === 'entity' || takes.includes(part))),
  ];
}

/** A reading as it is sent, with something changed. */
export const readingInput = (reading: Reading, change: Partial<ReadingInput>): ReadingInput => ({
  intent: reading.intent,
  entities: reading.entities.map(({ id }) => id),
  who: reading.who ?? null,
  kinds: reading.kinds ?? null,
  media: reading.media ?? null,
  from: reading.from ?? null,
  to: reading.to ?? null,
  text: reading.text ?? null,
  order: reading.order ?? null,
  ...change,
});

/** The ids of a reading's entities with one of them another, one more, or one fewer with null. */
export function withEntity(reading: Reading, place: number, id: string | null): string[] {
  const ids = reading.entities.map((entity) => entity.id);
  if (id === null) return ids.filter((_, each) => each !== place);
  return place < ids.length ? ids.map((each, at) => (at === place ? id : each)) : [...ids, id];
}
