import distance from 'damerau-levenshtein';
import type { Candidate } from './candidates.ts';
import { descriptionsOf } from './descriptions.ts';

/** How many letters may be wrong, missing, too many or swapped in a name of so many letters. */
const allowed = (letters: number): number => (letters < 4 ? 0 : letters < 8 ? 1 : 2);

/**
 * Whom a mistyped name means: the candidates that have a name, or a surname, which differs from it least. The first letter is
 * hardly ever mistyped and has to be right.
 *
 * @param key the words as they were written
 */
export function nearestNames(key: string, candidates: readonly Candidate[]): Candidate[] {
  let best = allowed(key.replaceAll(' ', '').length);
  if (best === 0) return [];
  let nearest = new Set<Candidate>();
  const wordCount = key.split(' ').length;
  for (const candidate of candidates) {
    const descriptions = descriptionsOf(candidate);
    for (const spelling of candidate.spellings.filter((one) => !descriptions.has(one)))
      for (const name of namesLike(spelling, wordCount, candidate)) {
        if (name[0] !== key[0] || Math.abs(name.length - key.length) > best) continue;
        const { steps } = distance(name, key);
        if (steps > best || steps === 0) continue;
        if (steps < best) nearest = new Set();
        best = steps;
        nearest.add(candidate);
      }
  }
  return [...nearest];
}

/** Of a person's name its last words too; of others only the whole. */
function namesLike(spelling: string, wordCount: number, { kind }: Candidate): string[] {
  const words = spelling.split(' ');
  if (words.length === wordCount) return [spelling];
  return kind === 'PERSON' && words.length > wordCount ? [words.slice(-wordCount).join(' ')] : [];
}
