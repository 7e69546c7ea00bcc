import { appendFile, mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** Things that are put aside on disk, those that belong together at one place, to be taken up place by place (`takeUp`). */
export interface Spill<Thing> {
  /** @param key the same of all that belong together */
  readonly add: (key: string, thing: Thing) => void;
  /** Writes what has come so far where it is much to keep in memory. Call it now and then. */
  readonly relieve: () => Promise<void>;
  /** Writes the rest. Nothing may be added any more. */
  readonly end: () => Promise<void>;
}

/** Characters that may wait: with hundreds of places, each little write costs as much as a large one. */
const mostWaiting = 16_000_000;

/**
 * @param folder made if it is missing
 * @param places as many; what stands at one of them is taken up at once
 */
export async function openSpill<Thing>(folder: string, places: number): Promise<Spill<Thing>> {
  await mkdir(folder, { recursive: true });
  const waiting = Array.from({ length: places }, (): string[] => []);
  let size = 0;
  async function write(): Promise<void> {
    size = 0;
    for (const [place, lines] of waiting.entries()) {
      if (lines.length === 0) continue;
      waiting[place] = [];
      await appendFile(fileOf(folder, place), `${lines.join('\n')}\n`);
    }
  }
  return {
    add: (key, thing) => {
      const line = JSON.stringify(thing);
      size += line.length;
      waiting[placeOf(key, places)]?.push(line);
    },
    relieve: async () => {
      if (size > mostWaiting) await write();
    },
    end: write,
  };
}

/** All that was put aside in a folder at a place, in the order in which it came. */
export async function takeUp<Thing>(folder: string, place: number): Promise<Thing[]> {
  const text = await readFile(fileOf(folder, place), 'utf8').catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw error;
  });
  if (text === '') return [];
  return text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Thing);
}

const fileOf = (folder: string, place: number): string => path.join(folder, `${place}.jsonl`);

/** FNV-1a. */
function placeOf(key: string, places: number): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at += 1) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  return (hash >>> 0) % places;
}
