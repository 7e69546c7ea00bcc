import { doubleMetaphone } from 'double-metaphone';
import { keyOf } from '../../fold.ts';
import type { EntityKind } from '../../vocabulary.ts';
import { cached } from '../names/cached.ts';
import { inBrackets } from '../names/inBrackets.ts';
import { readTitled } from '../names/titles.ts';
import { usualStateName } from '../names/stateNames.ts';

/** A name as near misses are looked for: what it is made of. */
export interface NearName {
  readonly text: string;
  readonly kind: EntityKind;
  /** The whole of it, as `keyOf` writes it. */
  readonly key: string;
  /** Its words as `keyOf` writes them, without a title and without what stands in brackets. */
  readonly words: readonly string[];
  /** A title before the name, as it is written: `Prime Minister`; null where there is none. */
  readonly title: string | null;
  /** What stands in brackets at its end, as a key; a state by its usual name. Empty where there are none. */
  readonly inside: string;
  /** What tells those of like names apart: figures, the numbers of kings and popes, `Jr`, the address of a site. */
  readonly marks: string;
  /** Whether it is one word in capitals: `UNHCR`. */
  readonly isAcronym: boolean;
}

const generations = new Set(['jr', 'sr', 'junior', 'senior', '2nd', '3rd']);
const roman = /^[IVX]+$/;
/** `bbc.co.uk`: with one letter otherwise it is another site. */
const address = /^[\w-]+(\.[\w-]+)*\.[a-z]{2,}$/i;

export function readNearName(text: string, kind: EntityKind): NearName {
  const bracketed = inBrackets(text);
  const whole = bracketed?.before ?? text;
  const [titled, another] = kind === 'PERSON' ? readTitled(whole) : [];
  const hasTitle = titled?.office !== null && another === undefined && keyOf(titled?.name ?? '') !== '';
  const name = hasTitle && titled ? titled.name : whole;
  const words = keyOf(name).split(' ');
  const isMixed = name !== name.toUpperCase();
  const numerals = isMixed
    ? name
        .split(/\s+/)
        .filter((word, place) => place > 0 && roman.test(word))
        .map((word) => word.toLowerCase())
    : [];
  return {
    ...{ text, kind, words },
    key: keyOf(text),
    title: hasTitle && titled ? titled.office : null,
    inside: bracketed ? keyOf(usualStateName(bracketed.inside)) : '',
    marks: address.test(text)
      ? keyOf(text)
      : [...words.filter((word) => /\d/.test(word) || generations.has(word)), ...numerals].join(' '),
    isAcronym: bracketed === null && /^\p{Lu}[\p{Lu}\d]{2,7}$/u.test(text.replace(/\./g, '')),
  };
}

/** How a word sounds, in the two ways of the double metaphone (Philips 2000); itself where it has no letters. */
export const soundsOf: (word: string) => readonly [string, string] = cached((word) => {
  const [first, second] = doubleMetaphone(word);
  return first === '' ? [word, word] : [first, second];
});

/** Small words that names of organizations have or leave out. */
const small = new Set('the a an of and for in on to at by de la le les des du der die das und et'.split(' '));

/** The words of an organization's name that count, each in the singular. */
export const wordsThatCount = ({ words }: NearName): string[] => {
  const left = words.filter((word) => !small.has(word));
  return (left.length > 0 ? left : words).map(singular);
};

const singular = (word: string): string => {
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
};
