import type { AskLanguage } from '../language.ts';
import { keyOf as wordKey } from '../../fold.ts';
import { officeClasses, type OfficeClass } from './officeClasses.ts';
import { officeWords } from './officeWords.ts';

/** What a phrase is: a class of offices, or null where it only looks like one. */
export type Phrases = ReadonlyMap<string, OfficeClass | null>;

interface OfficePhrases {
  /** What a question can call an office. */
  readonly asked: Phrases;
  /** What an office can be called where it is known that one is named. */
  readonly held: Phrases;
  /** Ends of compounds in one word. */
  readonly ends: Phrases;
  /** How many words the longest phrase has. */
  readonly longest: number;
}

const built = new Map<AskLanguage, OfficePhrases>();

/** All forms of all phrases of a language, by their `wordKey`; built when first asked for. */
export function officePhrases(language: AskLanguage): OfficePhrases {
  const known = built.get(language);
  if (known) return known;
  const phrases = build(language);
  built.set(language, phrases);
  return phrases;
}

/** The class that a compound in one word ends in, null without one: `klimaministeren` is a minister. */
export function compoundClass(word: string, language: AskLanguage): OfficeClass | null {
  for (const [end, meaning] of officePhrases(language).ends)
    if (word.length > end.length && word.endsWith(end)) return meaning;
  return null;
}

function build(language: AskLanguage): OfficePhrases {
  const { phrases, inOffices, passedOver, compounds } = officeWords[language];
  const formsIn = (
    classes: Partial<Readonly<Record<OfficeClass, readonly string[]>>>,
  ): [string, OfficeClass][] =>
    officeClasses.flatMap((name) =>
      (classes[name] ?? []).flatMap((phrase) =>
        formsOf(phrase, language).map((form): [string, OfficeClass] => [form, name]),
      ),
    );
  const never = passedOver
    .flatMap((phrase) => formsOf(phrase, language))
    .map((form): [string, null] => [form, null]);
  const asked = new Map<string, OfficeClass | null>([...formsIn(phrases), ...never]);
  return {
    asked,
    held: new Map([...formsIn(inOffices), ...asked]),
    ends: new Map(formsIn(compounds)),
    longest: Math.max(...[...asked.keys()].map((key) => key.split(' ').length)),
  };
}

/** The noun that is inflected stands before the first preposition, or last: `heads of state`, `prime ministers`. */
function formsOf(phrase: string, language: AskLanguage): string[] {
  const { forms, prepositions } = officeWords[language];
  const words = phrase.split(' ');
  const preposition = words.findIndex((word, at) => at > 0 && prepositions.includes(word));
  const head = (preposition < 0 ? words.length : preposition) - 1;
  const inflected = forms(words[head] ?? '').map((form) => words.with(head, form).join(' '));
  // The genitive of the whole: `the secretary of state's`.
  return [...inflected, `${phrase}s`].map(wordKey);
}
