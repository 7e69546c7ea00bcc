import type { Token } from '../tokens.ts';

/** A run of words as it was written, signs between them included. */
export function writtenIn(question: string, tokens: readonly Token[], from: number, to: number): string {
  const [first, last] = [tokens[from], tokens[to - 1]];
  return first && last ? question.slice(first.start, last.end) : '';
}
