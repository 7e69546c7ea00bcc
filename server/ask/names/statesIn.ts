import type { Candidate } from './candidates.ts';
import type { Mention, WayToName } from './mention.ts';
import type { PlaceRun } from './placeRuns.ts';

/** The states that a run of words stands for, as far as the graph has them. */
export const statesOf = ({ spellings }: PlaceRun, candidates: readonly Candidate[]): Candidate[] =>
  candidates.filter(
    ({ kind, spellings: own }) =>
      (kind === 'STATE' || kind === 'ORGANIZATION') && own.some((spelling) => spellings.has(spelling)),
  );

/**
 * The names of a question with the places that stand for states among them. A name that the graph knows goes first, as its
 * "Paris" may be a person; an adjective names nobody by itself.
 */
export function withPlaces(
  mentions: readonly Mention[],
  runs: readonly PlaceRun[],
  candidates: readonly Candidate[],
  writtenAt: (from: number, to: number) => string,
): Mention[] {
  const places = runs.flatMap((run): Mention[] => {
    if (run.senses.every((sense) => sense === 'ADJECTIVE')) return [];
    const entities = statesOf(run, candidates);
    if (entities.length === 0) return [];
    const { from, to } = run;
    return [{ from, to, written: writtenAt(from, to), way: 'PLACE', entities }];
  });
  const kept = mentions.filter(
    (mention) =>
      !places.some(
        (place) => overlap(place, mention) && (loose.has(mention.way) || length(place) > length(mention)),
      ),
  );
  const added = places.filter((place) => !kept.some((mention) => overlap(place, mention)));
  return [...kept, ...added].sort((a, b) => a.from - b.from);
}

/** What a place goes before: "Washington" is no part of the Washington Post. */
const loose: ReadonlySet<WayToName> = new Set<WayToName>(['PART', 'FIRST_NAME', 'TYPO']);

interface Run {
  readonly from: number;
  readonly to: number;
}
const overlap = (a: Run, b: Run): boolean => a.from < b.to && b.from < a.to;
const length = ({ from, to }: Run): number => to - from;
