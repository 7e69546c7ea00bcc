import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Database } from '../../server/database.ts';
import { loadData } from '../../server/load/load.ts';

/** Records of a data folder, as its files hold them. */
export interface MadeUpData {
  readonly entities: readonly object[];
  readonly topics?: readonly object[];
  readonly events: readonly object[];
  readonly articles: readonly { readonly id: string; readonly [field: string]: unknown }[];
}

/**
 * Loads made-up records for as long as `use` takes, through a folder of files like any other data.
 *
 * @param name what the folder is called in the graph
 */
export async function withMadeUpData<Result>(
  database: Database,
  name: string,
  { entities, topics = [], events, articles }: MadeUpData,
  use: () => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(path.join(tmpdir(), 'entente-made-up-'));
  const write = (file: string, content: unknown) =>
    writeFile(path.join(folder, file), JSON.stringify(content));
  try {
    for (const kind of ['entities', 'events', 'articles']) await mkdir(path.join(folder, kind));
    await write('entities/all.json', entities);
    await write('topics.json', topics);
    await write('events/all.json', events);
    for (const article of articles) await write(`articles/${article.id}.json`, article);
    await loadData(database, folder, name);
    return await use();
  } finally {
    await rm(folder, { recursive: true });
    await mkdir(folder);
    // An empty folder of the same name takes away all that was loaded.
    await loadData(database, folder, name);
    await rm(folder, { recursive: true });
  }
}

/** The same words in the three languages. */
export const prose = (words: string) => ({ en: words, nb: words, sv: words });
