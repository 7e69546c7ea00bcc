import type { Language } from './language.ts';
import type { Reading } from './moment.ts';
import { atEnd, atStart, type Caught } from './phrase.ts';

/** A phrase found directly before or after a passage. */
export interface Beside {
  readonly start: number;
  readonly end: number;
  readonly caught: Caught;
}

/** Longer than any phrase, in characters; so a text of any length is read in linear time. */
const reach = 80;

type Compile = typeof atEnd;
type Compiled = WeakMap<readonly string[], readonly RegExp[]>;
const compiled = new Map<Compile, WeakMap<Language, Compiled>>();

function patternsOf(compile: Compile, { language }: Reading, phrases: readonly string[]): readonly RegExp[] {
  const ofLanguages = compiled.get(compile) ?? new WeakMap<Language, Compiled>();
  compiled.set(compile, ofLanguages);
  const known: Compiled = ofLanguages.get(language) ?? new WeakMap<readonly string[], readonly RegExp[]>();
  ofLanguages.set(language, known);
  const patterns = known.get(phrases) ?? phrases.map((phrase) => compile(language, phrase));
  known.set(phrases, patterns);
  return patterns;
}

/** The longest of the phrases that ends where a passage starts. The list must be a lasting one: its patterns are kept by it. */
export function directlyBefore(reading: Reading, at: number, phrases: readonly string[]): Beside | null {
  const from = Math.max(0, at - reach);
  const text = reading.text.slice(from, at);
  let longest: Beside | null = null;
  for (const pattern of patternsOf(atEnd, reading, phrases)) {
    const match = pattern.exec(text);
    if (match && (!longest || from + match.index < longest.start)) {
      longest = { start: from + match.index, end: at, caught: match.groups ?? {} };
    }
  }
  return longest;
}

/** The longest of the phrases that begins where a passage ends, or after a comma or blank there. */
export function directlyAfter(reading: Reading, at: number, phrases: readonly string[]): Beside | null {
  const gap = /^,? ?/.exec(reading.text.slice(at, at + 2))?.[0].length ?? 0;
  const text = reading.text.slice(at + gap, at + gap + reach);
  let longest: Beside | null = null;
  for (const pattern of patternsOf(atStart, reading, phrases)) {
    const match = pattern.exec(text);
    if (match && (!longest || at + gap + match[0].length > longest.end)) {
      longest = { start: at, end: at + gap + match[0].length, caught: match.groups ?? {} };
    }
  }
  return longest;
}
