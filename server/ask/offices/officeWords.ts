import type { AskLanguage } from '../language.ts';
import { english } from './languages/english.ts';
import { norwegian } from './languages/norwegian.ts';
import { swedish } from './languages/swedish.ts';
import type { OfficeClass } from './officeClasses.ts';

/** What one language calls the classes of offices. */
export interface OfficeWords {
  /** In the singular and without article, as written; the other forms follow from it. */
  readonly phrases: Readonly<Record<OfficeClass, readonly string[]>>;
  /** What only a text that is known to name an office can be read so: `office`, in a question rather `in office`. */
  readonly inOffices: Partial<Readonly<Record<OfficeClass, readonly string[]>>>;
  /** What holds a word of a class and is not of it: `Director General` is no general. */
  readonly passedOver: readonly string[];
  /** Ends of compounds that are written as one word: `klimaminister`. */
  readonly compounds: Partial<Readonly<Record<OfficeClass, readonly string[]>>>;
  /** What a minister is told by who is called a minister of several things: `Minister for Europe and Foreign Affairs`. */
  readonly fields: Partial<Readonly<Record<OfficeClass, readonly string[]>>>;
  /** Words after which a noun phrase is over: what follows says of whom or where. */
  readonly prepositions: readonly string[];
  /** Words between two offices of one person. */
  readonly conjunctions: readonly string[];
  /** All forms of a singular word that can stand in a text: plural, definite, genitive. */
  readonly forms: (word: string) => readonly string[];
}

export const officeWords: Readonly<Record<AskLanguage, OfficeWords>> = {
  en: english,
  nb: norwegian,
  sv: swedish,
};
