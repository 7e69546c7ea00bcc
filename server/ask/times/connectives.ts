import type { Language } from './language.ts';
import { oneOf, startOfWord } from './phrase.ts';

/** The small words of a language as pattern sources, made once. */
export interface Connectives {
  /** The words that only lead to days, each followed by a blank; may be none. */
  readonly leads: string;
  readonly leadPhrases: readonly string[];
  /** At the end of what stands before days: that they are days, not another word. */
  readonly sure: RegExp;
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

function connectives({ leads, between, fromTo, and }: Language): Connectives {
  const { adverbs, prepositions, determiners, weak } = leads;
  // One preposition only: in "call for in May" the other belongs to the verb.
  const lead = `(?:${oneOf(adverbs)} ){0,2}(?:${oneOf(prepositions)} )?(?:${oneOf(adverbs)} )?(?:${oneOf([...determiners, ...weak])} ){0,2}`;
  const sure = oneOf([...prepositions, ...determiners]);
  // A dash needs no blanks, a word does; / and .. are those of ISO 8601 and EDTF.
  const joint = (source: string) => new RegExp(`^(?:,? (?:${source}) | ?(?:-|/|\\.\\.) ?)${lead}$`, 'iu');
  return {
    leads: lead,
    leadPhrases: [lead],
    sure: new RegExp(`${startOfWord}${sure} (?:${oneOf([...adverbs, ...weak])} ){0,2}$`, 'iu'),
    between: joint(between.joint),
    fromTo: joint(fromTo.joint),
    and: new RegExp(`^(?:, ?|,? (?:${and}) )${lead}$`, 'iu'),
    sureLeads: [`${sure} ${lead}`],
    betweenOpening: [`(?:${between.opening}) ${lead}`],
    fromOpening: [`(?:${fromTo.opening}) ${lead}`],
  };
}
