import type { Database } from '../database.ts';

/** The same database, whose queries wait for something first: what goes before them can be done in the meantime. */
export const after = (event: Promise<unknown>, database: Database): Database => ({
  ...database,
  read: async (query, parameters) => {
    await event;
    return database.read(query, parameters);
  },
  write: async (work) => {
    await event;
    return database.write(work);
  },
});
