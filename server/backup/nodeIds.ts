/** Ids of nodes, each with a place from 0 on: a few bytes for each of millions. */
export interface NodeIds {
  readonly size: number;
  /** Whether one has come twice. */
  readonly repeated: boolean;
  /** Its place; -1 if it is none of them. */
  readonly placeOf: (id: number) => number;
}

/** Ids as they come; `end` it before it is asked. */
export interface GatheredIds {
  readonly add: (id: number) => void;
  readonly end: () => NodeIds;
}

/** A list that grows by doubling. They mostly come in order, as they are stored; else they are put in order once. */
export function gatherIds(): GatheredIds {
  let ids = new Float64Array(1024);
  let size = 0;
  let inOrder = true;
  return {
    add: (id) => {
      if (size === ids.length) {
        const wider = new Float64Array(size * 2);
        wider.set(ids);
        ids = wider;
      }
      inOrder &&= size === 0 || (ids[size - 1] ?? 0) < id;
      ids[size++] = id;
    },
    end: () => {
      const all = ids.subarray(0, size);
      if (!inOrder) all.sort();
      const repeated = all.some((id, at) => at > 0 && id === all[at - 1]);
      return { size, repeated, placeOf: (id) => placeIn(all, id) };
    },
  };
}

function placeIn(rising: Float64Array, id: number): number {
  let [low, high] = [0, rising.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rising[middle] ?? 0) < id) low = middle + 1;
    else high = middle;
  }
  return rising[low] === id ? low : -1;
}
