/** Work of which some is done at once. */
export interface AtOnce {
  /** Begins it; waits only while there is as much under way as there may be. @throws what any of it has thrown so far */
  readonly add: (work: () => Promise<void>) => Promise<void>;
  /** Waits until all of it has ended. @throws what any of it has thrown */
  readonly all: () => Promise<void>;
  /** The same, whatever it has thrown. */
  readonly settled: () => Promise<void>;
}

/** @param most under way at once */
export function atOnce(most: number): AtOnce {
  const underWay = new Set<Promise<void>>();
  /** The first that has failed. */
  let failed: Promise<void> | undefined;
  const settled = async (): Promise<void> => {
    while (underWay.size > 0) await Promise.all(underWay);
  };
  return {
    add: async (work) => {
      while (underWay.size >= most) await Promise.race(underWay);
      await failed;
      const begun = work();
      const one: Promise<void> = begun
        .catch(() => void (failed ??= begun))
        .finally(() => underWay.delete(one));
      underWay.add(one);
    },
    all: async () => {
      await settled();
      await failed;
    },
    settled,
  };
}
