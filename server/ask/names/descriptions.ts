import { keyOf } from '../../fold.ts';
import type { Candidate } from './candidates.ts';

/**
 * Those of an entity's spellings, as keys, that describe it and name nobody: they begin with a small letter, as "an aide of
 * Macron". Their last word is no surname.
 */
export const descriptionsOf = ({ names }: Candidate): ReadonlySet<string> =>
  new Set(names.filter((name) => /^\p{Ll}/u.test(name)).map(keyOf));
