import type { Part } from './chips.ts';

/** What a reading of an intent has places for. */
export interface IntentPlaces {
  /** How many entities it names at least and at most. */
  readonly fewest: number;
  readonly most: number;
  /** What can be added where it is not there yet; entities besides. */
  readonly takes: readonly Part[];
}

const events: readonly Part[] = ['days', 'media', 'text'];
const ordered: readonly Part[] = [...events, 'order'];
const days: readonly Part[] = ['days'];

const places = (fewest: number, most: number, takes = events): IntentPlaces => ({ fewest, most, takes });

/** What can be asked, by the names that the server gives it; a test holds the numbers to the server's phrases. */
export const intentPlaces: ReadonlyMap<string, IntentPlaces> = new Map([
  ['who-spoke-with', places(1, 1)],
  ['common-contacts', places(2, 2)],
  ['who-in-spoke', places(2, 2)],
  ['did-speak', places(2, 2)],
  ['when-spoke', places(1, 2, ordered)],
  ['how-often', places(0, 2)],
  ['how-long', places(2, 2, ordered)],
  ['topics-of-talks', places(1, 2, ['days', 'media'])],
  ['who-spoke-with-whom', places(0, 0)],
  ['most-contacts', places(0, 0)],
  ['media-of-talks', places(2, 2, ordered)],
  ['reported-by', places(1, 1)],
  ['what-was-agreed', places(2, 2)],
  ['connection', places(2, 2)],
  ['what-was-done', places(0, 2, ordered)],
  ['did-do', places(1, 2)],
  ['who-did', places(0, 1, ordered)],
  ['whom-did', places(1, 1)],
  ['when-done', places(0, 2, ordered)],
  ['outlets', places(0, 5, ordered)],
  ['accounts', places(0, 5)],
  ['disputed', places(0, 5)],
  ['what-happened', places(0, 2)],
  ['represented-by', places(1, 1, days)],
  ['represents', places(1, 1, days)],
  ['gone-silent', places(0, 1, days)],
]);

/** Intents that describe events, and so ask about any kind where none is named; the others need their verb. */
const describing: readonly string[] = ['outlets', 'accounts', 'disputed', 'what-happened'];
/** Of those, the ones that are no question unless something describes the events. */
const needsDescription: readonly string[] = ['outlets', 'accounts', 'what-happened'];

/**
 * Whether a part can be left out of what an intent asks.
 *
 * @param described how many of entities, kinds, days and words there are
 */
export function canLeaveOut(intent: string, part: Part, described: number): boolean {
  if (part === 'kinds' && !describing.includes(intent)) return false;
  // When it was done is asked of somebody.
  if (part === 'entity' && intent === 'when-done') return false;
  // Silence is counted from a day.
  if (part === 'days' && intent === 'gone-silent') return false;
  return !needsDescription.includes(intent) || !describes.includes(part) || described > 1;
}

const describes: readonly Part[] = ['entity', 'kinds', 'days', 'text'];

/** The places of an intent; of one that this page does not know yet, nothing is taken away and nothing added. */
export const placesOfIntent = (intent: string): IntentPlaces =>
  intentPlaces.get(intent) ?? { fewest: Infinity, most: 0, takes: [] };
