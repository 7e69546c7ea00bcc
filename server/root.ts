import { existsSync } from 'node:fs';
import path from 'node:path';

/** The project's folder, found from the sources as well as from the bundle that `npm start` runs. */
export const root = findRoot(import.meta.dirname);

function findRoot(folder: string): string {
  if (existsSync(path.join(folder, 'schema.graphql'))) return folder;
  const parent = path.dirname(folder);
  if (parent === folder)
    throw new Error('The project folder, with schema.graphql in it, is not above this program.');
  return findRoot(parent);
}
