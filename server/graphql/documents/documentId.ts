import { createHash } from 'node:crypto';
import { parse, print, type DocumentNode } from 'graphql';

/** A document in one spelling, whatever its spaces, comments and the order of its definitions. */
export const canonicalText = ({ definitions, ...document }: DocumentNode): string =>
  print({ ...document, definitions: definitions.toSorted((a, b) => (print(a) < print(b) ? -1 : 1)) });

/**
 * What a document is known by, as GraphQL over HTTP has it: `sha256:` and 64 hexadecimal digits, of its canonical text.
 *
 * @throws GraphQLError if the text is none
 */
export const documentId = (text: string): string =>
  `sha256:${createHash('sha256')
    .update(canonicalText(parse(text)))
    .digest('hex')}`;
