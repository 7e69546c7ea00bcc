/**
 * Gathers what is read into lists; the next list is read while the one before is worked on.
 *
 * @param size entries of a list, except for the last
 */
export async function* batches<T>(entries: AsyncIterable<T>, size: number): AsyncGenerator<T[]> {
  const iterator = entries[Symbol.asyncIterator]();
  const next = async (): Promise<T[]> => {
    const batch: T[] = [];
    while (batch.length < size) {
      const result = await iterator.next();
      if (result.done) break;
      batch.push(result.value);
    }
    return batch;
  };
  let coming = next();
  try {
    for (;;) {
      const batch = await coming;
      if (batch.length === 0) return;
      coming = next();
      // It is awaited, and fails, when its turn comes.
      coming.catch(() => undefined);
      yield batch;
    }
  } finally {
    await coming.catch(() => undefined);
    await iterator.return?.();
  }
}
