import type { AskLanguage } from '../language.ts';
import { keyOf as wordKey } from '../../fold.ts';
import type { OfficeClass } from './officeClasses.ts';
import { compoundClass, officePhrases } from './officePhrases.ts';

/**
 * The class of offices that words of a question name, as a whole and in any form: `utenriksministeren`, `presidents`,
 * `heads of state`. Null where they name none or hold more than an office. Case and diacritics make no difference.
 */
export function officeNamed(words: string, language: AskLanguage): OfficeClass | null {
  const key = wordKey(words);
  const known = officePhrases(language).asked.get(key);
  if (known !== undefined) return known;
  return key.includes(' ') ? null : compoundClass(key, language);
}

/** How many words the longest office of a language has: more need not be tried. */
export const longestOffice = (language: AskLanguage): number => officePhrases(language).longest;
