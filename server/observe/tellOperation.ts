import { getOperationAST, type ExecutionArgs } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { asked } from './asked.ts';

/** Names come from callers: a longer one is cut. */
const longestName = 60;

/** Notes which query a request asks, and what went wrong in its answer, for whoever tells of the request. */
export const tellOperation = (): Plugin => ({
  onExecute({ args }) {
    const request = asked();
    if (!request) return;
    const { document, operationName } = args as ExecutionArgs;
    request.operation = getOperationAST(document, operationName)?.name?.value.slice(0, longestName) ?? null;
  },
  onResultProcess({ result }) {
    const request = asked();
    if (!request || !('errors' in result)) return;
    const errors = result.errors ?? [];
    request.codes = [...new Set(errors.map(({ extensions }) => String(extensions['code'])))];
  },
});
