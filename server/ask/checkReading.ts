import { z } from 'zod';
import { edtfRange } from '../edtf.ts';
import { EntenteError } from '../errors.ts';
import type { Context } from '../graphql/context.ts';
import type { EntityId } from '../ids.ts';
import { entityKinds, eventKinds, media } from '../vocabulary.ts';
import { intentNamed } from './intents/intents.ts';
import { longestQuestion } from './question.ts';
import type { Reading } from './reading/reading.ts';

/** A reading as it comes from outside, entities by id: from the page, or from a model. */
export const readingSchema = z
  .object({
    intent: z.string().refine((name) => intentNamed(name) !== undefined, 'is no intent'),
    entities: z.array(z.string().min(1).max(200)).max(5).nullish(),
    who: z.enum(entityKinds).nullish(),
    kinds: z.array(z.enum(eventKinds)).min(1).nullish(),
    media: z.array(z.enum(media)).min(1).nullish(),
    from: z.string().nullish(),
    to: z.string().nullish(),
    text: z.string().max(longestQuestion).nullish(),
    order: z.enum(['FIRST', 'LAST']).nullish(),
  })
  .strict();
export type GivenReading = z.infer<typeof readingSchema>;

/**
 * A given reading as one that can be answered: its entities are in the graph, its intent has places for just so many.
 *
 * @throws EntenteError BAD_INPUT that names what does not fit
 */
export async function checkReading({ loaders }: Context, given: unknown): Promise<Reading> {
  const parsed = readingSchema.safeParse(given);
  if (!parsed.success)
    throw new EntenteError('BAD_INPUT', `This is no reading: ${z.prettifyError(parsed.error)}`);
  const { intent, who, kinds, media: how, text, order } = parsed.data;
  const ids = [...new Set(parsed.data.entities ?? [])];
  const entities = await Promise.all(
    ids.map(async (id) => {
      const entity = await loaders.entity.load(id as EntityId);
      if (!entity) throw new EntenteError('BAD_INPUT', `There is no entity ${id}. Search for it by name.`);
      return entity;
    }),
  );
  const takes = intentNamed(intent)?.takes;
  const [first] = entities;
  if (takes && first && !takes.includes(first.kind))
    throw new EntenteError(
      'BAD_INPUT',
      `A reading of ${intent} asks of ${takes.join(', ')}, and ${first.id} is ${first.kind}.`,
    );
  const { fewest, most } = placesOf(intent);
  if (entities.length < fewest || entities.length > most)
    throw new EntenteError(
      'BAD_INPUT',
      `A reading of ${intent} names ${fewest === most ? fewest : `${fewest} to ${most}`} entities, not ${entities.length}.`,
    );
  const [from, to] = [dayOf(parsed.data.from, 'earliest'), dayOf(parsed.data.to, 'latest')];
  if (from && to && from > to)
    throw new EntenteError(
      'BAD_INPUT',
      `The period ends (${to}) before it begins (${from}). Swap \`from\` and \`to\`.`,
    );
  return {
    intent,
    entities,
    who: who ?? null,
    kinds: kinds ?? null,
    media: how ?? null,
    from,
    to,
    text: text?.trim() || null,
    order: order ?? null,
  };
}

function dayOf(date: string | null | undefined, end: 'earliest' | 'latest'): string | null {
  if (!date) return null;
  const day = edtfRange(date)?.[end];
  if (day) return day;
  throw new EntenteError('BAD_INPUT', `${date} is no date with a ${end} day. Give a day, as 2022-02-21.`);
}

/** How many entities the phrases of an intent have places for; the description of an event takes any number. */
export function placesOf(name: string): { readonly fewest: number; readonly most: number } {
  const phrases = Object.values(intentNamed(name)?.phrases ?? {}).flat();
  const counts = phrases.map((phrase) =>
    phrase.includes('{event}') ? 5 : ['{x}', '{y}'].filter((slot) => phrase.includes(slot)).length,
  );
  const free = phrases.some((phrase) => phrase.includes('{event}'));
  return { fewest: free ? 0 : Math.min(...counts), most: Math.max(...counts, 0) };
}
