import type { Context } from '../../graphql/context.ts';
import type { Answer } from '../answer/answer.ts';
import { answerReading } from '../answer/answerReading.ts';
import type { Asking } from '../intents/intent.ts';
import type { QuestionWords } from '../readNames.ts';
import { readByModel } from './readByModel.ts';

/**
 * The answer to what a model read, where there is a model; null if it comes to none. Whatever goes wrong with it is for the
 * log: who asked gets what the rules have to say.
 */
export async function answerByModel(
  context: Context,
  asking: Pick<Asking, 'run' | 'today'>,
  asked: QuestionWords,
  today: { readonly day: string; readonly isGiven: boolean },
): Promise<Answer | null> {
  const { model } = context;
  if (!model) return null;
  try {
    const read = await readByModel(context, model, asked, today.day);
    if (!read) return null;
    const hasDays = read.reading.from !== null || read.reading.to !== null;
    return await answerReading(asking, read.reading, asked.language, {
      mentions: read.mentions,
      anchors: [],
      // Which of its days the model counted from today, it does not say.
      today: hasDays && !today.isGiven ? today.day : null,
      byModel: true,
    });
  } catch (error) {
    model.log(error);
    return null;
  }
}
