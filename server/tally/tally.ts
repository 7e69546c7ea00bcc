import type { Database, Run } from '../database.ts';
import { loadQuery, type Query } from '../queries.ts';
import { takeTurn } from '../takeTurn.ts';

const due = loadQuery('tally/due');
const stillDue = loadQuery('tally/still-due');
const done = loadQuery('tally/done');

interface Note {
  readonly note: string;
  readonly entities: readonly string[];
  readonly months: readonly string[];
  readonly outlets: readonly string[];
}

/** The tallies that there are: what they are of, the query that makes them anew, and of how many in one transaction. */
const tallies: readonly {
  readonly of: Exclude<keyof Note, 'note'>;
  readonly write: Query;
  readonly batchSize: number;
}[] = [
  { of: 'entities', write: loadQuery('tally/write-relations'), batchSize: 250 },
  { of: 'months', write: loadQuery('tally/write-months'), batchSize: 12 },
  { of: 'outlets', write: loadQuery('tally/write-coverage'), batchSize: 20 },
];

/**
 * Makes the tallies that are due: what events come to, counted ahead, so that reads need not walk over them. Every change of
 * events notes what is due in its own transaction; as long as there is a note, reads count the events themselves, so an import
 * that is under way or was interrupted shows no wrong number. Several processes may be at it at once.
 *
 * @param onProgress how much of it is done, from 0 to 1
 */
export async function makeTallies(
  database: Database,
  onProgress: (fraction: number) => void = () => undefined,
): Promise<void> {
  const notes = await database.read<Note>(due);
  if (notes.length === 0) return;
  const ids = notes.map(({ note }) => note);
  /** False once another process has made them: from then on they are read, and must not be made anew under the readers' eyes. */
  const inTurn = (work: (run: Run) => Promise<unknown>): Promise<boolean> =>
    database.write(async (run) => {
      await takeTurn(run);
      const [still] = await run<{ due: boolean }>(stillDue, { notes: ids });
      if (still?.due) await work(run);
      return still?.due ?? false;
    });
  const batches = tallies.flatMap(({ of, write, batchSize }) => {
    const all = [...new Set(notes.flatMap((note) => note[of]))].sort();
    const starts = Array.from({ length: Math.ceil(all.length / batchSize) }, (_, batch) => batch * batchSize);
    return starts.map((start) => ({ write, parameters: { [of]: all.slice(start, start + batchSize) } }));
  });
  for (const [at, { write, parameters }] of batches.entries()) {
    if (!(await inTurn((run) => run(write, parameters)))) return;
    onProgress((at + 1) / batches.length);
  }
  await inTurn((run) => run(done, { notes: ids }));
}
