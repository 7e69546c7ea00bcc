import { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Logger } from 'pino';
import { EntenteError, isErrorCode } from '../errors.ts';

const internalMessage =
  'Something failed inside. It has been logged; please try again, and report it if it stays.';

/** The cause of an error, below the wrappings that execution puts around it. */
function rootOf(error: unknown): unknown {
  let root = error;
  while (root instanceof GraphQLError && root.originalError) root = root.originalError;
  return root;
}

/**
 * The one mask at the edge: an EntenteError shows its message and code, a fault in the query itself its message and
 * BAD_INPUT, all else a plain sentence and INTERNAL. What is hidden is logged.
 */
export function maskError(error: unknown, logger: Logger): GraphQLError {
  const root = rootOf(error);
  const outer = error instanceof GraphQLError ? error : undefined;
  const place = {
    nodes: outer?.nodes ?? null,
    path: outer?.path ?? null,
    source: outer?.source ?? null,
    positions: outer?.positions ?? null,
  };
  if (root instanceof EntenteError) {
    if (root.code === 'INTERNAL') logger.error({ err: root.cause ?? root, path: outer?.path }, root.message);
    const message = root.code === 'INTERNAL' ? internalMessage : root.message;
    return new GraphQLError(message, { ...place, extensions: { code: root.code } });
  }
  if (root instanceof GraphQLError) {
    const { code } = root.extensions;
    // Our own sentences stand by themselves; what GraphQL says of a value stands in a sentence that tells whose it is.
    return new GraphQLError(isErrorCode(code) ? root.message : (outer ?? root).message, {
      ...place,
      nodes: root.nodes ?? place.nodes,
      extensions: { ...root.extensions, code: isErrorCode(code) ? code : 'BAD_INPUT' },
    });
  }
  logger.error({ err: root, path: outer?.path }, 'A resolver failed.');
  return new GraphQLError(internalMessage, { ...place, extensions: { code: 'INTERNAL' } });
}

/**
 * Faults found while parsing and validating do not pass the mask of execution; they get their code here. Where the request is at fault
 * and nothing of it ran, the answer's status says so too, in the media type of GraphQL, whose clients look at it.
 */
export const codeRequestErrors = (): Plugin => ({
  onResultProcess({ result }) {
    if (!('errors' in result)) return;
    const isRefused = !('data' in result);
    for (const { extensions } of result.errors as readonly { extensions: Record<string, unknown> }[]) {
      if (!isErrorCode(extensions['code'])) extensions['code'] = 'BAD_INPUT';
      if (isRefused && extensions['code'] === 'BAD_INPUT') extensions['http'] ??= { status: 400, spec: true };
    }
  },
});
