import { edtfRange } from '../../edtf.ts';
import { EntenteError } from '../../errors.ts';
import type { Context } from '../../graphql/context.ts';
import { checkReading } from '../checkReading.ts';
import type { Mention } from '../names/mention.ts';
import type { QuestionWords } from '../readNames.ts';
import type { Reading } from '../reading/reading.ts';
import { givenByModel } from './givenByModel.ts';
import { instructions } from './instructions.ts';
import { keepsMeaning } from './keepsMeaning.ts';
import type { Model } from './model.ts';
import { namedByModel } from './namedByModel.ts';
import { Refusal } from './refusal.ts';
import { wordsByModel } from './wordsByModel.ts';

/** A question as a model read it, with the mentions that the reading rests on. */
export interface ReadByModel {
  readonly reading: Reading;
  readonly mentions: readonly Mention[];
}

/**
 * Has a model read a question. It gets the question, the day and our closed lists, and nothing of the graph; what comes back is
 * checked as any reading from outside is, and all words in it are the question's own.
 *
 * @param today YYYY-MM-DD
 * @returns null where the model says that it can read none
 * @throws Refusal if it gives no reading, or one that does not fit
 */
export async function readByModel(
  context: Context,
  model: Model,
  asked: QuestionWords,
  today: string,
): Promise<ReadByModel | null> {
  const { question, tokens, language, words } = asked;
  const given = givenByModel(await model.complete(instructions(today), question));
  if (!given) return null;
  const { names, text, ...rest } = given;
  const from = edtfRange(rest.from ?? '')?.earliest ?? null;
  const to = edtfRange(rest.to ?? '')?.latest ?? null;
  const days = from || to ? { from, to } : { from: today, to: today };
  const mentions = await namedByModel(context.database, asked, names ?? [], days);
  const reading = await checked(context, {
    ...rest,
    text: wordsByModel(text, tokens, language),
    entities: mentions.flatMap(({ entities }) => entities.map(({ id }) => id)),
  });
  if (!keepsMeaning(reading, tokens, words)) throw new Refusal('its reading asks more than the question');
  return { reading, mentions };
}

/** As for any reading from outside; but what the check says of it may hold words of the model's. */
async function checked(context: Context, given: object): Promise<Reading> {
  try {
    return await checkReading(context, given);
  } catch (error) {
    if (!(error instanceof EntenteError) || error.code !== 'BAD_INPUT') throw error;
    throw new Refusal(
      'its reading has days that there are not, names too many or too few, or one of the wrong kind',
    );
  }
}
