import type { Database } from '../database.ts';
import { createLoaders, type Loaders } from './loaders.ts';

/** What every resolver gets. */
export interface Context {
  readonly database: Database;
  readonly loaders: Loaders;
}

/** A new one for each request: loaders must not outlive it, or they would answer with what was. */
export const createContext = (database: Database): Context => ({
  database,
  loaders: createLoaders(database),
});
