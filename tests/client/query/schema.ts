import { readFileSync } from 'node:fs';
import { buildSchema } from 'graphql';

/** The API's schema, as the query tab has it. */
export const schema = buildSchema(readFileSync(new URL('../../../schema.graphql', import.meta.url), 'utf8'));
