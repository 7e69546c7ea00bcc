import type { Logger } from 'pino';
import type { Config } from '../../config.ts';
import { chatCompletion } from './chatCompletion.ts';
import type { Model } from './model.ts';
import { Refusal } from './refusal.ts';

/** What is configured of a model. */
export type ModelConfig = Pick<Config, 'askModelUrl' | 'askModelName' | 'askModelKey' | 'askModelTimeout'>;

/** Questions that wait for the model at once: a query that asks fifty is no reason to send it fifty. */
const mostAtOnce = 4;

/** The model that the configuration names; null where it names none. */
export function openModel(config: ModelConfig, logger: Logger): Model | null {
  const { askModelUrl: url, askModelName: name, askModelKey: key, askModelTimeout: timeout } = config;
  if (url === undefined) return null;
  let waiting = 0;
  return {
    complete: async (instructions, question) => {
      if (waiting >= mostAtOnce) throw new Refusal(`it is being asked ${mostAtOnce} questions already`);
      waiting += 1;
      try {
        return await chatCompletion({ url, name, key, timeout }, [
          { role: 'system', content: instructions },
          { role: 'user', content: question },
        ]);
      } finally {
        waiting -= 1;
      }
    },
    log: (error) => {
      if (error instanceof Refusal)
        logger.warn({ reason: error.message }, 'The model did not read a question: the rules answer it.');
      else logger.error({ err: error }, "The model's reading could not be answered: the rules answer.");
    },
  };
}
