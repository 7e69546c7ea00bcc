import type { Database, Run } from '../database.ts';
import { loadQuery } from '../queries.ts';
import { takeTurn } from '../takeTurn.ts';

const due = loadQuery('tally/due');
const stillDue = loadQuery('tally/still-due');
const write = loadQuery('tally/write');
const done = loadQuery('tally/done');

/** Entities whose tallies are made in one transaction. */
const batchSize = 100;

/**
 * Makes the tallies that are due: what relations come to, counted ahead, so that reads need not walk over their events. Every
 * change of events notes whose are due in its own transaction; as long as there is a note, reads count the events themselves, so
 * an import that is under way or was interrupted shows no wrong number. Several processes may be at it at once.
 *
 * @param onProgress how much of it is done, from 0 to 1
 */
export async function makeTallies(
  database: Database,
  onProgress: (fraction: number) => void = () => undefined,
): Promise<void> {
  const notes = await database.read<{ note: string; entities: string[] }>(due);
  if (notes.length === 0) return;
  const ids = notes.map(({ note }) => note);
  const entities = [...new Set(notes.flatMap((note) => note.entities))].sort();
  /** False once another process has made them: from then on they are read, and must not be made anew under the readers' eyes. */
  const inTurn = (work: (run: Run) => Promise<unknown>): Promise<boolean> =>
    database.write(async (run) => {
      await takeTurn(run);
      const [still] = await run<{ due: boolean }>(stillDue, { notes: ids });
      if (still?.due) await work(run);
      return still?.due ?? false;
    });
  for (let at = 0; at < entities.length; at += batchSize) {
    const batch = entities.slice(at, at + batchSize);
    if (!(await inTurn((run) => run(write, { entities: batch })))) return;
    onProgress(Math.min(1, (at + batchSize) / entities.length));
  }
  await inTurn((run) => run(done, { notes: ids }));
}
