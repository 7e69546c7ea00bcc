import type { Token } from '../tokens.ts';

/** A genitive: "Macron's", "Macrons", "USA:s", "Moskvas"; what is left may be the name. */
const genitive = /s$/;

/** What a word can be as part of a name: itself, and without the s of a genitive. The word itself first. */
export function tokenKeys({ key }: Pick<Token, 'key'>): readonly string[] {
  return key.length > 2 && genitive.test(key) ? [key, key.slice(0, -1)] : [key];
}

/** The keys that a run of words can be as a whole name: only its last word can be a genitive. */
export function runKeys(tokens: readonly Token[]): readonly string[] {
  const last = tokens.at(-1);
  if (!last) return [];
  const before = tokens.slice(0, -1).map(({ key }) => key);
  return tokenKeys(last).map((key) => [...before, key].join(' '));
}
