import { createHash } from 'node:crypto';
import { parse, print } from 'graphql';

/** A document in one spelling, whatever its spaces, comments and the order of its definitions. */
const canonicalText = (text: string): string =>
  parse(text)
    .definitions.map((definition) => print(definition))
    .sort()
    .join('\n\n');

/**
 * What a document is known by, as GraphQL over HTTP has it: `sha256:` and 64 hexadecimal digits, of its canonical text.
 *
 * @throws GraphQLError if the text is none
 */
export const documentId = (text: string): string =>
  `sha256:${createHash('sha256').update(canonicalText(text)).digest('hex')}`;
