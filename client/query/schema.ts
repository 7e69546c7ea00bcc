import { buildSchema } from 'graphql';
import text from '../../schema.graphql?raw';

/** The API's own schema, as the file that the server is made from: nothing has to be asked for, and its remarks are in it. */
export const schema = buildSchema(text);
