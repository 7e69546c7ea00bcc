import type { AskLanguage } from '../language.ts';
import type { OfficeClass } from '../offices/officeClasses.ts';
import { longestOffice, officeNamed } from '../offices/officeNamed.ts';
import type { Token } from '../tokens.ts';
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
  const runs: OfficeRun[] = [];
  for (let at = 0; at < tokens.length;) {
    const run = runAt(question, tokens, at, language, isTaken);
    if (run) runs.push(run);
    at = run?.to ?? at + 1;
  }
  return runs;
}

function runAt(
  question: string,
  tokens: readonly Token[],
  at: number,
  language: AskLanguage,
  isTaken: (position: number) => boolean,
): OfficeRun | null {
  for (let length = Math.min(longestOffice(language), tokens.length - at); length > 0; length--) {
    if (Array.from({ length }, (_, step) => at + step).some(isTaken)) continue;
    const office = officeNamed(writtenIn(question, tokens, at, at + length), language);
    if (office) return { from: at, to: at + length, office };
  }
  return null;
}
