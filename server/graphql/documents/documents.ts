import { readFileSync } from 'node:fs';
import { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { z } from 'zod';
import type { Config } from '../../config.ts';
import { EntenteError } from '../../errors.ts';
import { documentId } from './documentId.ts';
import { pageDocuments } from './generated.ts';

/** Documents that a request may name instead of sending them. */
export interface Documents {
  /** Texts by id. */
  readonly known: ReadonlyMap<string, string>;
  /** Whether no others are answered. */
  readonly isOnly: boolean;
}

const fileSchema = z.record(z.string(), z.string());

/**
 * The page's own documents, and those of a file, if the settings name one: JSON, texts by the ids that they are to have.
 *
 * @throws EntenteError BAD_INPUT naming the file, and the document in it, that cannot be read
 */
export function readDocuments({ documents }: Pick<Config, 'documents'>): Documents {
  const known = new Map(pageDocuments.map(({ id, text }) => [id, text]));
  if (documents === '' || documents === 'own') return { known, isOnly: documents === 'own' };
  for (const [id, text] of Object.entries(readFile(documents))) {
    try {
      known.set(documentId(text), text).set(id, text);
    } catch (error) {
      throw new EntenteError(
        'BAD_INPUT',
        `ENTENTE_DOCUMENTS: the document "${id}" in ${documents} is no GraphQL: ${(error as Error).message}`,
      );
    }
  }
  return { known, isOnly: true };
}

function readFile(file: string): Record<string, string> {
  try {
    return fileSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (cause) {
    throw new EntenteError(
      'BAD_INPUT',
      `ENTENTE_DOCUMENTS is "${file}", which cannot be read as JSON of the form { "id": "query …" }. Leave it empty to answer any query, or set it to \`own\` for those of the page alone.`,
      { cause },
    );
  }
}

/** Answers what a `documentId` stands for, and, where only known documents are answered, refuses all others. */
export const answerDocuments = ({ known, isOnly }: Documents): Plugin => ({
  onParams({ params, setParams }) {
    const { documentId: id, ...rest } = params as typeof params & { documentId?: unknown };
    if (id !== undefined && id !== null) {
      const text = typeof id === 'string' ? known.get(id) : undefined;
      if (text === undefined)
        throw refusal(
          'This server knows no document by this documentId. Reload the page if it is the page that asks; else send the query as text.',
        );
      setParams({ ...rest, query: text });
    } else if (isOnly && params.query && !isKnown(params.query, known))
      throw refusal(
        'This server answers known queries only, those of its page. Whoever runs it can add yours to the file in ENTENTE_DOCUMENTS.',
      );
  },
});

const isKnown = (text: string, known: ReadonlyMap<string, string>): boolean => {
  try {
    return known.has(documentId(text));
  } catch {
    // What is no GraphQL is told so, with its place, by who parses it next.
    return true;
  }
};

const refusal = (message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'BAD_INPUT', http: { status: 400, spec: true } } });
