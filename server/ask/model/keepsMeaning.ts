import { intentNamed } from '../intents/intents.ts';
import type { Words } from '../lexicon/lexicon.ts';
import { itemsOf } from '../reading/items.ts';
import type { Reading } from '../reading/reading.ts';
import { tokenize, type Token } from '../tokens.ts';

/**
 * Whether a reading asks no more than the rules would let it: something that narrows it where that is needed and a "not" of the
 * question's that is not lost. Who did not call is everybody else.
 */
export function keepsMeaning(reading: Reading, tokens: readonly Token[], words: Words): boolean {
  const intent = intentNamed(reading.intent);
  if (!intent) return false;
  const hasPeriod = reading.from !== null || reading.to !== null;
  const [x] = reading.entities;
  if (intent.needsNarrowing && !x && !hasPeriod && reading.text === null) return false;
  if (!denies(tokens, words) || denies(tokenize(reading.text ?? ''), words)) return true;
  return intent.allows?.includes('NOT') === true && (hasPeriod || !intent.needsPeriodForNot);
}

const denies = (tokens: readonly Token[], words: Words): boolean =>
  itemsOf(tokens, words, [], () => false).some(
    (item) => item.type === 'word' && item.meaning.concept === 'NOT',
  );
