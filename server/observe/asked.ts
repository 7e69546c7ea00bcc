import { AsyncLocalStorage } from 'node:async_hooks';

/** The request that something is done for, as logs and figures name it. */
export interface Asked {
  /** Stands in the answer's `X-Request-Id`, too. */
  readonly id: string;
  /** The name of the query that is asked, null where it has none, or none is asked. */
  operation: string | null;
  /** Codes of the errors in the answer, each once. */
  codes: readonly string[];
}

const requests = new AsyncLocalStorage<Asked>();

/** The request that the caller works for; undefined where it works for none, as at the start. */
export const asked = (): Asked | undefined => requests.getStore();

/** Does something for a request. */
export const whileAsked = <T>(request: Asked, work: () => T): T => requests.run(request, work);
