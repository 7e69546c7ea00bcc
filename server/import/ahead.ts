/**
 * What comes one after the other, the next of it while the one before is worked on.
 *
 * @param next null after the last; it is not called again before it has answered
 * @throws what `next` throws, when its turn comes
 */
export async function* ahead<T>(next: () => Promise<T | null>): AsyncGenerator<T> {
  let coming = next();
  try {
    for (;;) {
      const one = await coming;
      if (one === null) return;
      coming = next();
      // It is awaited, and fails, when its turn comes.
      coming.catch(() => undefined);
      yield one;
    }
  } finally {
    await coming.catch(() => undefined);
  }
}
