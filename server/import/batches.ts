import { ahead } from './ahead.ts';

/**
 * Gathers what is read into lists; the next list is read while the one before is worked on.
 *
 * @param size entries of a list, except for the last
 */
export async function* batches<T>(entries: AsyncIterable<T>, size: number): AsyncGenerator<T[]> {
  const iterator = entries[Symbol.asyncIterator]();
  const next = async (): Promise<T[] | null> => {
    const batch: T[] = [];
    while (batch.length < size) {
      const result = await iterator.next();
      if (result.done) break;
      batch.push(result.value);
    }
    return batch.length > 0 ? batch : null;
  };
  try {
    yield* ahead(next);
  } finally {
    await iterator.return?.();
  }
}
