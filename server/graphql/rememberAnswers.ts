import type { DocumentNode, ExecutionArgs, ExecutionResult } from 'graphql';
import { isAsyncIterable, type Plugin } from 'graphql-yoga';
import type { AnswerStore } from '../answerStore.ts';
import type { GraphState } from '../graphState.ts';
import type { Context } from './context.ts';

export interface RememberAnswersOptions {
  /** What took less is worked out again, which takes no longer than to ask for the state of the graph. In ms. */
  readonly worth?: number;
  /** Is told of each query whether its answer was remembered. */
  readonly onAnswer?: (remembered: boolean) => void;
}

/** An answer as it was sent, and the state of the graph that it was read in. */
interface Said {
  readonly state: string;
  readonly text: string;
}

/**
 * Gives the answer that a query with these variables had, as the text that was sent, after asking the database whether anything was
 * committed since; who asks what is being worked out waits for it. Whatever refuses a query comes before this. What went wrong, or was
 * read while something was committed, is not kept.
 */
export function rememberAnswers(
  graph: GraphState,
  answers: AnswerStore,
  { worth = 2, onAnswer }: RememberAnswersOptions = {},
): Plugin<Context> {
  const underWay = new Map<string, Promise<Said | null>>();

  /** The text that was sent, where it still holds. */
  async function known(key: string): Promise<string | null> {
    const kept = answers.get(key);
    const said = kept ? { state: kept.state, text: kept.bytes.toString() } : await underWay.get(key);
    return said && (await graph.now()).state === said.state ? said.text : null;
  }

  /** The answer, and what of it can be given again: null where it must not be. */
  async function workOut(work: () => unknown): Promise<{ result: unknown; said: Said | null }> {
    // Without a state before the first read there is no telling whether something was committed during it.
    const before = graph.last().state === '' ? await graph.now() : graph.last();
    const result = (await work()) as ExecutionResult | AsyncIterable<unknown>;
    const holds =
      !isAsyncIterable(result) && !result.errors && before.state !== '' && graph.last() === before;
    if (!holds) return { result, said: null };
    const text = JSON.stringify(result);
    return { result: asText(text), said: { state: before.state, text } };
  }

  return {
    async onExecute({ args, executeFn, setExecuteFn }) {
      const key = keyOf(args);
      if (key === null || asksModel(args)) return;
      const text = await known(key);
      onAnswer?.(text !== null);
      setExecuteFn(async (given: ExecutionArgs) => {
        if (text !== null) return asText(text);
        const since = performance.now();
        const working = workOut(() => executeFn(given));
        const shared = working.then(
          ({ said }) => said,
          () => null,
        );
        underWay.set(key, shared);
        const { result, said } = await working.finally(() => {
          if (underWay.get(key) === shared) underWay.delete(key);
        });
        if (said && performance.now() - since >= worth)
          answers.keep(key, { state: said.state, bytes: Buffer.from(said.text) });
        return result;
      });
    },
  };
}

/** An answer whose text is there already; Yoga sends what `stringify` gives. */
const asText = (text: string): ExecutionResult => ({ stringify: () => text }) as ExecutionResult;

/** What is asked, word for word; null where the text is not known. */
function keyOf({ document, operationName, variableValues }: ExecutionArgs): string | null {
  const text = textOf(document);
  return text && JSON.stringify([operationName, variableValues, text]);
}

const textOf = ({ loc }: DocumentNode): string | null => loc?.source.body ?? null;

/** What a model says is another thing each time, and may be that it cannot be reached. */
const asksModel = ({ document, contextValue }: ExecutionArgs): boolean =>
  (contextValue as Context).model !== null && /\bask\b/.test(textOf(document) ?? '');
