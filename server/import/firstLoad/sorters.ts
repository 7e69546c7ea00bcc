import { availableParallelism } from 'node:os';
import type { GraphFileList } from './graphFiles.ts';
import type { SorterAnswer, SorterData, SorterOrder } from './sorter.ts';
import { openThread } from './thread.ts';

/** Threads that sort what a first load has put aside, and make tallies of it. */
export interface Sorters {
  /**
   * Sorts all places, and ends that.
   *
   * @param onPlace called with how many are done; what it throws ends the work
   */
  readonly sort: (onPlace: (done: number) => void) => Promise<void>;
  /** Makes the tallies of all places, in the same way. To be called when all that is to be tallied is put aside. */
  readonly tally: (onPlace: (done: number) => void) => Promise<void>;
  /** What they have written. */
  readonly lists: () => Promise<GraphFileList[]>;
  /** Ends the threads, whatever they do. */
  readonly end: () => Promise<void>;
}

/** More of them would wait for the disk, and each takes memory. */
const mostSorters = 4;

/** @param dataOf what the sorter of a position among them is told */
export function openSorters(
  places: number,
  dataOf: (names: readonly string[], at: number) => SorterData,
): Sorters {
  const count = Math.min(mostSorters, availableParallelism(), places);
  const names = Array.from({ length: count }, (_, at) => `sorter-${at}`);
  const threads = names.map((_, at) => openThread<SorterOrder, SorterAnswer>('sorter', dataOf(names, at)));

  /** Each takes the next place when it is done with one. */
  async function allPlaces(task: 'sort' | 'tally', onPlace: (done: number) => void): Promise<void> {
    let [next, done] = [0, 0];
    await Promise.all(
      threads.map(async ({ ask }) => {
        while (next < places) {
          const place = next;
          next += 1;
          await ask({ do: task, place });
          done += 1;
          onPlace(done);
        }
      }),
    );
  }
  return {
    sort: async (onPlace) => {
      await allPlaces('sort', onPlace);
      await Promise.all(threads.map(({ ask }) => ask({ do: 'endSorting' })));
    },
    tally: (onPlace) => allPlaces('tally', onPlace),
    lists: async () => {
      const lists = await Promise.all(threads.map(({ ask }) => ask({ do: 'list' })));
      return lists.flatMap((list) => list ?? []);
    },
    end: async () => {
      await Promise.all(threads.map(({ end }) => end()));
    },
  };
}
