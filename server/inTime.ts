/**
 * What some work comes to, or, where that takes longer, what is to be done instead; the work itself goes on.
 *
 * @param ms for which it is waited for
 * @param late what is answered then; it may throw
 */
export async function inTime<T>(work: Promise<T>, ms: number, late: () => T): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const waited = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms);
  });
  try {
    return await Promise.race([work, waited.then(late)]);
  } finally {
    clearTimeout(timer);
  }
}
