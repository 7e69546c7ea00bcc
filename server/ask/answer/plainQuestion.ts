import { labelOf } from '../../entity/entity.ts';
import { verbsFor } from '../intents/acts.ts';
import { intentNamed } from '../intents/intents.ts';
import type { AskLanguage } from '../language.ts';
import type { Reading } from '../reading/reading.ts';
import { tellerOf } from './teller.ts';

/**
 * A reading as a question in its plainest words. Asked again, it is read the same.
 *
 * @returns an empty text for an intent that there is not
 */
export function plainQuestion(reading: Reading, language: AskLanguage): string {
  const intent = intentNamed(reading.intent);
  if (!intent) return '';
  const { t, days } = tellerOf(language);
  const names = reading.entities.map((entity) => labelOf(entity, language));
  const [act, acted, done] = verbsFor(reading.kinds, language);
  const slots: Record<string, string> = {
    act,
    acted,
    done,
    who: t(`question.${reading.who ?? 'ANY'}`),
    x: names[0] ?? '',
    y: names[1] ?? '',
    event: eventOf(reading, names, language),
    topic: reading.text ?? '',
  };
  const phrase = phraseFor(intent.phrases[language], reading, names.length);
  const body = phrase.replace(/\{(\w+)\}/g, (_, slot: string) => slots[slot] ?? '');
  const hasText = /\{(topic|event)\}/.test(phrase);
  const parts = [
    reading.order ? withOrder(body, t(`question.${reading.order.toLowerCase()}`)) : body,
    reading.media && !/\{event\}/.test(phrase)
      ? reading.media.map((medium) => t(`medium.${medium}`)).join(' ')
      : '',
    reading.text && !hasText ? t('question.about', { text: reading.text }) : '',
    reading.from || reading.to ? days(reading.from, reading.to) : '',
  ];
  const question = parts.filter(Boolean).join(' ').replace(/\s+/g, ' ').trim();
  return `${question.charAt(0).toUpperCase()}${question.slice(1)}?`;
}

/** The first of an intent's phrases that has places for all that the reading names. */
function phraseFor(phrases: readonly string[], reading: Reading, names: number): string {
  const fits = (phrase: string): boolean => {
    if (phrase.includes('{event}')) return names > 0 || reading.kinds !== null || reading.text !== null;
    const places = ['{x}', '{y}'].filter((slot) => phrase.includes(slot)).length;
    return places === Math.min(names, 2) && (!phrase.includes('{topic}') || reading.text !== null);
  };
  // With a name and free words side by side nobody could tell where one ends: there, "about" parts them.
  const takesText = (phrase: string): boolean =>
    phrase.includes('{topic}') && !/\{[xy]\} \{topic\}/.test(phrase);
  const fitting = phrases.filter((phrase) => fits(phrase) && !(reading.text && endsInAbout.test(phrase)));
  return (
    (reading.text !== null ? fitting.find(takesText) : undefined) ??
    fitting.find((phrase) => !phrase.includes('{topic}')) ??
    fitting[0] ??
    phrases[0] ??
    ''
  );
}

/** Before an "about" that ends the phrase: after it, it would be what the question is about. */
const withOrder = (body: string, order: string): string =>
  endsInAbout.test(body) ? body.replace(endsInAbout, ` ${order}$&`) : `${body} ${order}`;

const endsInAbout = / (about|om)$/;

function eventOf(reading: Reading, names: readonly string[], language: AskLanguage): string {
  const { t, list } = tellerOf(language);
  const kind = reading.kinds ? t(`kind.${reading.kinds.length === 1 ? reading.kinds[0] : 'STATED'}`) : '';
  const parts = [
    kind,
    list(names),
    reading.text ?? '',
    ...(reading.media ?? []).map((medium) => t(`medium.${medium}`)),
  ];
  return parts.filter(Boolean).join(' ');
}
