import type { Model } from '../ask/model/model.ts';
import type { Database } from '../database.ts';
import type { KnownDays } from './knownDay.ts';
import { createLoaders, type Loaders } from './loaders.ts';

/** What every resolver gets. */
export interface Context {
  readonly database: Database;
  readonly loaders: Loaders;
  /** For questions that the rules do not understand; null where none is configured. */
  readonly model: Model | null;
  readonly knownDays: KnownDays;
}

/** A new one for each request: loaders must not outlive it, or they would answer with what was. */
export const createContext = (database: Database, model: Model | null = null): Context => ({
  database,
  loaders: createLoaders(database),
  model,
  knownDays: new Map(),
});
