import type { AskLanguage } from '../language.ts';
import type { OfficeClass } from '../offices/officeClasses.ts';
import { longestOffice, officeNamed } from '../offices/officeNamed.ts';
import type { Token } from '../tokens.ts';
import { longestRuns } from './longestRuns.ts';
import { writtenIn } from './writtenIn.ts';

/** A run of words that names an office: "foreign minister", "talsmann". */
export interface OfficeRun {
  readonly from: number;
  readonly to: number;
  readonly office: OfficeClass;
}

/** The runs of a question that name offices; at a place the longest. Not within what is a name already. */
export function officeRuns(
  question: string,
  tokens: readonly Token[],
  language: AskLanguage,
  isTaken: (position: number) => boolean,
): OfficeRun[] {
  return longestRuns(tokens.length, longestOffice(language), (from, to) => {
    if (tokens.slice(from, to).some((_, step) => isTaken(from + step))) return null;
    const office = officeNamed(writtenIn(question, tokens, from, to), language);
    return office && { from, to, office };
  });
}
