import { readdir, stat } from 'node:fs/promises';
import { totalmem } from 'node:os';
import { join } from 'node:path';

/** What a database gets: heap in Java's notation, page cache in Neo4j's; both know 512m. */
export interface Memory {
  readonly heap: string;
  readonly pageCache: string;
}

const mebibyte = 2 ** 20;
/** Page cache is given in steps, so that it does not change with every event. In MiB. */
const step = 128;
const leastCache = 256;

/**
 * How much memory a database of this size needs: so little for a small one that it fits beside all else on a laptop, and for a larger one
 * a page cache that holds its store, up to a quarter of the machine's memory; queries over a large one get a larger heap.
 *
 * @param store bytes of the database's files
 * @param machine bytes of memory that there are
 */
export function memoryFor(store: number, machine: number): Memory {
  const wanted = Math.ceil((store * 1.2) / mebibyte / step) * step;
  const most = Math.floor(machine / 4 / mebibyte / step) * step;
  return {
    heap: store >= 512 * mebibyte && machine >= 8 * 1024 * mebibyte ? '1g' : '512m',
    pageCache: `${Math.max(leastCache, Math.min(wanted, most))}m`,
  };
}

/** How much of the heap is for what is new. */
const youngShare = 0.6;

/**
 * The part of a heap for new objects, in Java's notation. Java gives them a third; what lives on is less than a seventh of the smallest
 * heap, but large transactions live just long enough to be copied into the old part, from which they are then cleared all at once.
 * Measured by an import of 90,729 rows: 4.0 s of collecting down to 2.1 s, all of which the import waits for.
 *
 * @param heap megabytes or gigabytes: 512m, 1g
 */
export function youngOf(heap: string): string {
  const inMebibytes = parseInt(heap, 10) * (/g$/i.test(heap) ? 1024 : 1);
  return `${Math.floor(inMebibytes * youngShare)}m`;
}

/**
 * The memory of the database in a store folder, by its size as it is now; a store that grows has more from its next start on.
 *
 * @param given what the settings say, which counts; undefined where they say nothing
 */
export async function memoryOf(
  store: string,
  given: { readonly heap: string | undefined; readonly pageCache: string | undefined },
): Promise<Memory> {
  const fitting = memoryFor(await sizeOf(join(store, 'data', 'databases')), totalmem());
  return { heap: given.heap ?? fitting.heap, pageCache: given.pageCache ?? fitting.pageCache };
}

/** Bytes of all files in a folder; 0 if it is not there. */
async function sizeOf(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const sizes = await Promise.all(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) =>
        stat(join(entry.parentPath, entry.name)).then(
          ({ size }) => size,
          () => 0,
        ),
      ),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}
