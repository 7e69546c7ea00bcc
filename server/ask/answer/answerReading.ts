import type { Asking, Outcome } from '../intents/intent.ts';
import { intentNamed } from '../intents/intents.ts';
import type { AskLanguage } from '../language.ts';
import type { Reading } from '../reading/reading.ts';
import type { Answer } from './answer.ts';
import { interpretation, type Notes } from './interpretation.ts';
import { plainQuestion } from './plainQuestion.ts';
import { tellerOf } from './teller.ts';

/**
 * Answers a reading, and where the graph holds nothing, says what it holds nearest to it.
 *
 * @throws if the reading's intent is not in the list: `checkReading` lets none through
 */
export async function answerReading(
  asking: Pick<Asking, 'run' | 'today'>,
  reading: Reading,
  language: AskLanguage,
  notes: Notes,
): Promise<Answer> {
  const teller = tellerOf(language);
  const outcome = await outcomeOf(asking, reading, language);
  const near = outcome.found ? null : await nearest(asking, reading, language);
  // Whom somebody speaks for is no event that could go unreported.
  const note = /^represent/.test(reading.intent) ? '' : teller.t('nothing.note');
  const text = near ? [outcome.text, near.text, note].filter(Boolean).join(' ') : outcome.text;
  return {
    status: outcome.found ? 'ANSWERED' : 'NOTHING_FOUND',
    text: capital(text),
    interpretation: capital(interpretation(reading, notes, teller)),
    query: outcome.query,
    variables: JSON.stringify(outcome.variables),
    entities: outcome.entities,
    topics: outcome.topics,
    events: [...new Set(outcome.events.map(({ id }) => id))],
    suggestions: near?.suggestions ?? [],
    language,
    reading,
    readByModel: notes.byModel,
  };
}

/** A sentence may begin with a name such as "the Kremlin". */
const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

function outcomeOf(
  asking: Pick<Asking, 'run' | 'today'>,
  reading: Reading,
  language: AskLanguage,
): Promise<Outcome> {
  const intent = intentNamed(reading.intent);
  if (!intent) throw new Error(`There is no intent ${reading.intent}.`);
  return intent.answer({ reading, language, teller: tellerOf(language), ...asking });
}

/** The same question with one of its narrowings left out, for those that then have an answer. */
async function nearest(
  asking: Pick<Asking, 'run' | 'today'>,
  reading: Reading,
  language: AskLanguage,
): Promise<{ readonly text: string; readonly suggestions: readonly string[] }> {
  const { t } = tellerOf(language);
  const wider: [key: string, reading: Reading][] = [];
  if (reading.media) wider.push(['nearest.media', { ...reading, media: null }]);
  if (reading.from || reading.to) wider.push(['nearest.period', { ...reading, from: null, to: null }]);
  if (reading.text && reading.entities.length > 0) wider.push(['nearest.text', { ...reading, text: null }]);
  const texts: string[] = [];
  const suggestions: string[] = [];
  for (const [key, other] of wider) {
    if (other.intent === 'gone-silent') continue;
    const outcome = await outcomeOf(asking, other, language);
    if (!outcome.found) continue;
    texts.push(t(key, { text: outcome.text, words: reading.text ?? '' }));
    suggestions.push(plainQuestion(other, language));
  }
  return { text: texts.slice(0, 1).join(' '), suggestions };
}
