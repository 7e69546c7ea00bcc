import { z } from 'zod';
import { readingSchema } from '../checkReading.ts';
import { Refusal } from './refusal.ts';

/** A reading as a model gives it: the same as any from outside, but for names instead of ids. */
const modelSchema = readingSchema.omit({ entities: true }).extend({
  names: z.array(z.string().min(1).max(200)).max(5).nullish(),
});
export type GivenByModel = z.infer<typeof modelSchema>;

/**
 * What a model said, as a reading.
 *
 * @param content JSON, in a code fence or without
 * @returns null where it says that it can read none
 * @throws Refusal for anything else
 */
export function givenByModel(content: string): GivenByModel | null {
  let value: unknown;
  try {
    value = JSON.parse(withoutFence(content.trim()));
  } catch {
    throw new Refusal('its words are not JSON');
  }
  if (isNone(value)) return null;
  const parsed = modelSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  // Where it does not fit, not what stands there.
  const places = new Set(parsed.error.issues.map(({ path }) => path.join('.') || 'its fields'));
  throw new Refusal(`its reading does not fit: ${[...places].join(', ')}`);
}

const fence = '```';

/** By hand: a pattern that looks for both ends takes long on a long text that has only one. */
function withoutFence(text: string): string {
  if (!text.startsWith(fence) || !text.endsWith(fence) || text.length < 2 * fence.length) return text;
  return text.slice(fence.length, -fence.length).replace(/^json\b/i, '');
}

const isNone = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'intent' in value && value.intent === null;
