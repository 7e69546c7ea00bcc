import { once } from 'node:events';
import path from 'node:path';
import { parentPort, Worker, workerData } from 'node:worker_threads';
import { EntenteError, isErrorCode } from '../../errors.ts';
import { root } from '../../root.ts';

/** A thread that does what it is asked to, one thing at a time. */
export interface Thread<Order, Answer> {
  /** @throws what the thread failed with: an EntenteError as it was, another error by its message and code */
  readonly ask: (order: Order) => Promise<Answer>;
  /** Ends it, whatever it does. */
  readonly end: () => Promise<void>;
}

type Told<Answer> =
  | { readonly answer: Answer }
  | { readonly failed: { readonly message: string; readonly code: string | undefined } };

/** MiB for what is made and soon needed no longer, nearly all of it here: twice Node's own, so that it is looked through more seldom. */
const youngGeneration = 96;

/**
 * @param program its name in the server's bundle: Node reads no TypeScript, and hands no loader on to a thread
 * @param data what `answerAsked` is told there
 */
export function openThread<Order, Answer>(program: string, data: unknown): Thread<Order, Answer> {
  const worker = new Worker(path.join(root, 'dist/server', `${program}.mjs`), {
    workerData: data,
    resourceLimits: { maxYoungGenerationSizeMb: youngGeneration },
  });
  const failed = new Promise<never>((_, reject) => {
    worker.once('error', reject);
    worker.once('exit', () =>
      reject(new Error(`The thread "${program}" has ended before its work was done.`)),
    );
  });
  // Where nobody waits for it, the next who asks is told.
  failed.catch(() => undefined);
  return {
    ask: async (order) => {
      const answered = new AbortController();
      worker.postMessage(order);
      try {
        const [told] = (await Promise.race([once(worker, 'message', answered), failed])) as [Told<Answer>];
        if ('answer' in told) return told.answer;
        const { message, code } = told.failed;
        throw isErrorCode(code)
          ? new EntenteError(code, message)
          : Object.assign(new Error(message), { code });
      } finally {
        answered.abort();
      }
    },
    end: async () => {
      await worker.terminate();
    },
  };
}

/**
 * What a thread's program does: answers what it is asked.
 *
 * @param open is told what the thread was opened with
 */
export function answerAsked<Answer>(open: (data: never) => Promise<(order: never) => Promise<Answer>>): void {
  const opened = open(workerData as never);
  const port = parentPort;
  port?.on('message', (order) => {
    void opened
      .then((answer) => answer(order as never))
      .then(
        (answer): Told<Answer> => ({ answer }),
        (error: unknown): Told<Answer> => ({ failed: { message: messageOf(error), code: codeOf(error) } }),
      )
      .then((told) => port.postMessage(told));
  });
}

/** Between threads an error loses its class. */
function messageOf(error: unknown): string {
  if (error instanceof EntenteError) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error ? String(error.code) : undefined;
