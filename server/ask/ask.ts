import { edtfRange } from '../edtf.ts';
import { labelOf } from '../entity/entity.ts';
import { EntenteError } from '../errors.ts';
import { noFilter } from '../event/filter.ts';
import { listEvents } from '../event/listEvents.ts';
import type { Context } from '../graphql/context.ts';
import { findAnchors } from './anchors.ts';
import { withoutAnswer, type Answer } from './answer/answer.ts';
import { answerReading } from './answer/answerReading.ts';
import { tellerOf } from './answer/teller.ts';
import { exampleQuestions } from './exampleQuestions.ts';
import type { Asking } from './intents/intent.ts';
import type { AskLanguage } from './language.ts';
import { lexicons } from './lexicon/lexicons.ts';
import { answerByModel } from './model/answerByModel.ts';
import type { Mention } from './names/mention.ts';
import { longestQuestion, tidy } from './question.ts';
import { readNames } from './readNames.ts';
import { itemsOf } from './reading/items.ts';
import { readQuestion, type Period, type ReadResult } from './reading/readQuestion.ts';
import { recognizeLanguage } from './recognizeLanguage.ts';
import { addDays } from './times/days.ts';
import { readTimes, type TimePassage } from './times/readTimes.ts';
import { tokenize, type Token } from './tokens.ts';

/** More choices than a reader would look through. */
const mostChoices = 8;

/**
 * Answers a question in English, Norwegian or Swedish.
 *
 * @param today EDTF; the last day it can mean is what "yesterday" is counted from. The day of the newest event without it
 * @param run runs an operation on our own schema
 * @throws EntenteError BAD_INPUT if `today` has no last day
 */
export async function ask(
  context: Context,
  run: Asking['run'],
  given: string,
  today: string | null,
): Promise<Answer> {
  const question = tidy(given);
  const tokens = tokenize(question);
  const language = recognizeLanguage(question, tokens);
  const teller = tellerOf(language);
  const notUnderstood = async (text: string): Promise<Answer> =>
    withoutAnswer(
      'NOT_UNDERSTOOD',
      language,
      text,
      teller.t('interpretation.notUnderstood'),
      await exampleQuestions(run, language),
    );
  if (tokens.length === 0) return notUnderstood(teller.t('notUnderstood.empty'));
  if (question.length > longestQuestion)
    return notUnderstood(teller.t('notUnderstood.tooLong', { count: longestQuestion }));

  const day = today === null ? await newestDay(context) : lastDayOf(today);
  const words = lexicons[language];
  const surface = { question, tokens, language, words };
  const plainTimes = readTimes(question, language, day);
  const anchors = await findAnchors(context, { ...surface, isTaken: isIn(plainTimes, tokens) }, day);
  const times = anchors.length > 0 ? readTimes(question, language, day, anchors) : plainTimes;
  const isTaken = isIn(times, tokens);
  const period = periodOf(times);
  if (!period) return notUnderstood(teller.t('notUnderstood.times'));
  const days = period.from || period.to ? period : { from: day, to: day };
  const mentions = await readNames(context.database, { question, tokens, language, words, isTaken }, days);
  const read = readQuestion(itemsOf(tokens, words, mentions, isTaken), language, period);
  if (read.as === 'AMBIGUOUS') return ambiguous(question, tokens, read.mention, language);
  const asking = { run, today: () => Promise.resolve(day) };
  if (read.as === 'LEFT_OVER') {
    const answer = await answerByModel(context, asking, surface, { day, isGiven: today !== null });
    return answer ?? notUnderstood(leftOverText(read, language));
  }
  return answerReading(asking, read.reading, language, {
    mentions: read.mentions,
    anchors: anchors.filter(({ start, end }) => times.some((time) => time.start <= start && end <= time.end)),
    today: today === null && reliesOnToday(question, language, plainTimes, day) ? day : null,
    byModel: false,
  });
}

const isIn =
  (times: readonly TimePassage[], tokens: readonly Token[]) =>
  (position: number): boolean => {
    const token = tokens[position];
    return token !== undefined && times.some(({ start, end }) => token.start < end && token.end > start);
  };

/** What all passages allow together; days that a list tells one after another are one stretch. Null for days apart. */
function periodOf(times: readonly TimePassage[]): Period | null {
  const from =
    times
      .flatMap((time) => time.from ?? [])
      .sort()
      .at(-1) ?? null;
  const to = times.flatMap((time) => time.to ?? []).sort()[0] ?? null;
  return from && to && from > to ? null : { from, to };
}

function lastDayOf(today: string): string {
  const day = edtfRange(today)?.latest;
  if (day) return day;
  throw new EntenteError(
    'BAD_INPUT',
    `\`today\` is ${today}, which has no last day. Give a day, as 2022-02-21.`,
  );
}

/** Whether the question's days would be others on another day: those of "last week" would, those of "in 2021" not. */
function reliesOnToday(
  question: string,
  language: AskLanguage,
  times: readonly TimePassage[],
  day: string,
): boolean {
  // Reading takes a while, and most dates say their year.
  if (times.every(({ start, end }) => /\d{4}/.test(question.slice(start, end)))) return false;
  return JSON.stringify(times) !== JSON.stringify(readTimes(question, language, addDays(day, muchLater)));
}

/** In days: leads to another day of another month and another year. */
const muchLater = 1000;

/** The last day of the newest event; without any event, any day will do. */
export async function newestDay(context: Context): Promise<string> {
  const page = await listEvents(context, noFilter, { first: 1 }, null);
  return page.nodes[0]?.latest ?? new Date().toISOString().slice(0, 10);
}

/** The same question for each whom the name can mean. */
function ambiguous(
  question: string,
  tokens: readonly Token[],
  { from, to, written, entities }: Mention,
  language: AskLanguage,
): Answer {
  const { t, list } = tellerOf(language);
  const interpretation = t('interpretation.ambiguous', { written });
  if (entities.length === 0)
    return withoutAnswer('NOT_UNDERSTOOD', language, t('unresolved', { written }), interpretation, []);
  const busiest = [...entities].sort((a, b) => b.events - a.events).slice(0, mostChoices);
  const names = busiest.map((entity) => labelOf(entity, language));
  const [start, end] = [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0];
  const suggestions = names.map((name) => `${question.slice(0, start)}${name}${question.slice(end)}`);
  return {
    ...withoutAnswer(
      'AMBIGUOUS',
      language,
      t('ambiguous', { written, list: list(names, mostChoices) }),
      interpretation,
      [...new Set(suggestions)],
    ),
    entities: busiest.map(({ id }) => id),
  };
}

function leftOverText({ words }: Extract<ReadResult, { as: 'LEFT_OVER' }>, language: AskLanguage): string {
  const { t, list } = tellerOf(language);
  return words.length > 0
    ? t('notUnderstood.words', { list: list(words.map((text) => t('quoted', { text }))) })
    : t('notUnderstood.whole');
}
