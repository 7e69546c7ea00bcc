import { LRUCache } from 'lru-cache';

/** An answer as bytes, which holds while the graph is in this state. */
export interface Kept {
  readonly state: string;
  readonly bytes: Buffer;
}

export interface AnswerStore {
  readonly get: (key: string) => Kept | undefined;
  /** Answers of any other state go: none of them can ever hold again. */
  readonly keep: (key: string, answer: Kept) => void;
}

/**
 * A place for answers; when it is full, those that were not wanted for longest go first.
 *
 * @param room for all of them together, their keys included; in bytes. In none, nothing is kept.
 */
export function answerStore(room: number): AnswerStore {
  if (room === 0) return { get: () => undefined, keep: () => undefined };
  const kept = new LRUCache<string, Kept>({
    maxSize: room,
    sizeCalculation: ({ bytes }, key) => bytes.byteLength + key.length,
  });
  let current = '';
  return {
    get: (key) => kept.get(key),
    keep: (key, answer) => {
      if (answer.state !== current) kept.clear();
      current = answer.state;
      kept.set(key, answer);
    },
  };
}
