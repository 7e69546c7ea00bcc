import type { AskLanguage } from '../language.ts';
import { stems } from '../reading/stems.ts';
import type { Candidate } from './candidates.ts';
import { descriptionsOf } from './descriptions.ts';
import type { WayToName } from './mention.ts';

/** Whom a key names, by how well it names them. */
export type NameIndex = ReadonlyMap<string, ReadonlyMap<WayToName, readonly Candidate[]>>;

/** The most words that a name in the index can have. */
export const longestName = 8;

/** What the forms of one word have in common; no word of a question can be taken for it. */
export const stemKey = (key: string, language: AskLanguage): string => `stem ${stems([key], language)}`;

/** Words that say nothing of a name when they stand alone. */
const particles = new Set(
  'of the and for de van von der den del la le al el bin ibn av og och i a'.split(' '),
);

/**
 * Everything that names one of the candidates: whole spellings, surnames, first names, and parts of other names that are at
 * least half of them.
 */
export function indexNames(candidates: readonly Candidate[], language: AskLanguage): NameIndex {
  const index = new Map<string, Map<WayToName, Candidate[]>>();
  const add = (key: string, way: WayToName, candidate: Candidate) => {
    const ways = index.get(key) ?? new Map<WayToName, Candidate[]>();
    index.set(key, ways);
    const known = ways.get(way) ?? [];
    if (!known.includes(candidate)) ways.set(way, [...known, candidate]);
  };
  for (const candidate of candidates) {
    const descriptions = descriptionsOf(candidate);
    for (const spelling of candidate.spellings) {
      add(spelling, 'WHOLE', candidate);
      const words = spelling.split(' ');
      if (words.length === 1 || words.length > longestName) continue;
      if (candidate.kind === 'PERSON') {
        if (descriptions.has(spelling)) continue;
        for (const [key, way] of partsOfPerson(words)) add(key, way, candidate);
      } else
        for (const key of partsOfOther(words)) {
          add(key, 'PART', candidate);
          // "Separatistene" are the "separatister i Øst-Ukraina".
          if (!key.includes(' ')) add(stemKey(key, language), 'PART', candidate);
        }
    }
  }
  return index;
}

/** The surname is what stands last, with what belongs to it: "van der Bellen", "Bellen". */
function* partsOfPerson(words: readonly string[]): Generator<[string, WayToName]> {
  for (let start = 1; start < words.length; start++) yield [words.slice(start).join(' '), 'SURNAME'];
  const [first = ''] = words;
  if (first.length > 2 && !particles.has(first)) yield [first, 'FIRST_NAME'];
}

/** What stands before a word like "of" is what the rest hangs on: the separatists of "separatists in eastern Ukraine". */
const isHead = (words: readonly string[], start: number, end: number): boolean =>
  start === 0 && end < words.length && prepositions.has(words[end] ?? '');

const prepositions = new Set('of in from for i av fra fran pa'.split(' '));

/** Runs of a name's words that are at least half of its letters or its head, and not particles alone. */
function* partsOfOther(words: readonly string[]): Generator<string> {
  const letters = words.join('').length;
  for (let start = 0; start < words.length; start++)
    for (let end = start + 1; end <= words.length; end++) {
      const run = words.slice(start, end);
      if (run.length === words.length || run.every((word) => particles.has(word))) continue;
      if (run.join('').length * 2 >= letters || isHead(words, start, end)) yield run.join(' ');
    }
}
