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
  const failures: unknown[] = [];
  const refuseFailures = (): void => {
    if (failures.length > 0) throw failures[0];
  };
  const settled = async (): Promise<void> => {
    while (underWay.size > 0) await Promise.all(underWay);
  };
  return {
    add: async (work) => {
      while (underWay.size >= most) await Promise.race(underWay);
      refuseFailures();
      const one: Promise<void> = work()
        .catch((error: unknown) => void failures.push(error))
        .finally(() => underWay.delete(one));
      underWay.add(one);
    },
    all: async () => {
      await settled();
      refuseFailures();
    },
    settled,
  };
}
