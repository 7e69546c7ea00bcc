import type { Config } from '../config.ts';
import type { Documents } from '../graphql/documents/documents.ts';
import type { RoleOf } from '../guard/tokens.ts';

/** What the files hold that settings name. */
export interface NamedFiles {
  /** Undefined where there is no file of tokens. */
  readonly roleOf: RoleOf | undefined;
  /** Undefined where there is no file of documents. */
  readonly documents: Documents | undefined;
}

/**
 * Reads them before anything is started: one that does not fit is told at once, and leaves no data folder and no Java behind. They are
 * read once, as one that comes out of a pipe can be.
 *
 * @throws EntenteError BAD_INPUT naming the file and what does not fit
 */
export async function readNamedFiles(config: Config): Promise<NamedFiles> {
  // What reads them is loaded only where there is something to read: Java waits for it.
  const roleOf =
    config.tokens === undefined ? undefined : (await import('../guard/tokens.ts')).readTokens(config.tokens);
  const documents =
    config.documents === '' || config.documents === 'own'
      ? undefined
      : (await import('../graphql/documents/documents.ts')).readDocuments(config);
  return { roleOf, documents };
}
