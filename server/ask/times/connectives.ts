import type { Language } from './language.ts';
import { oneOf } from './phrase.ts';

/** The small words of a language as pattern sources, made once. */
export interface Connectives {
  /** Up to four words that only lead to days, each followed by a blank. */
  readonly leads: string;
  /** Two sides of days: " to ", "-", " until the ". */
  readonly between: RegExp;
  readonly fromTo: RegExp;
  readonly and: RegExp;
  /** A word that tells that days follow, and what may stand between. */
  readonly sureLeads: readonly string[];
  readonly betweenOpening: readonly string[];
  readonly fromOpening: readonly string[];
}

const known = new WeakMap<Language, Connectives>();

export function connectivesOf(language: Language): Connectives {
  const made = known.get(language) ?? connectives(language);
  known.set(language, made);
  return made;
}

function connectives({ leads, weakLeads, between, fromTo, and }: Language): Connectives {
  const lead = `(?:${oneOf([...leads, ...weakLeads])} ){0,4}`;
  // A dash needs no blanks, a word does; / and .. are those of ISO 8601 and EDTF.
  const joint = (source: string) => new RegExp(`^(?:,? (?:${source}) | ?(?:-|/|\\.\\.) ?)${lead}$`, 'iu');
  return {
    leads: lead,
    between: joint(between.joint),
    fromTo: joint(fromTo.joint),
    and: new RegExp(`^(?:, ?|,? (?:${and}) )${lead}$`, 'iu'),
    sureLeads: [`${oneOf(leads)} ${lead}`],
    betweenOpening: [`(?:${between.opening}) ${lead}`],
    fromOpening: [`(?:${fromTo.opening}) ${lead}`],
  };
}
