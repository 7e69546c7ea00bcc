import { dayOf, openEnd, openStart } from '../../tally/dayNumber.ts';
import { keyOfEntity, keyOfTopic } from './dumpGraph.ts';
import { day, long, longs, type GraphFiles, type Properties } from './graphFiles.ts';
import { takeUp } from './spill.ts';
import { tallyFolders, type Counted, type Part } from './tallyAside.ts';

/**
 * Writes the tallies of what was put aside at a place.
 *
 * @param folders where tallies were put aside
 */
export async function talliesToFiles(
  place: number,
  files: GraphFiles,
  folders: readonly string[],
): Promise<void> {
  const all = async <Thing>(of: keyof ReturnType<typeof tallyFolders>): Promise<Thing[]> =>
    (await Promise.all(folders.map((folder) => takeUp<Thing>(tallyFolders(folder)[of], place)))).flat();
  partsToFiles(files, await all<Part>('parts'));
  monthsToFiles(files, await all<Counted>('months'));
  coverageToFiles(files, await all<Counted>('coverage'));
  await files.flush();
}

/** Writes the ACTIVITY, CONTACT and RELATION of entities of which all parts are here, as `cypher/tally/write-relations.cypher` makes them. */
function partsToFiles(files: GraphFiles, parts: readonly Part[]): void {
  for (const [entity, ofEntity] of groupBy(parts, ([id]) => id)) {
    const key = keyOfEntity(entity);
    for (const [kind, ofKind] of groupBy(ofEntity, (part) => part[1])) {
      files.relationship('ACTIVITY', key, key, { kind, ...daysOfParts(ofKind) });
      const sorted = ofKind.toSorted(byOrder);
      const type = kind === 'SPOKE_WITH' ? 'CONTACT' : 'RELATION';
      for (const [keyOf, targetsOf] of [
        [keyOfEntity, (part: Part) => part[7]],
        [keyOfTopic, (part: Part) => part[8]],
      ] as const)
        for (const [target, ofTarget] of groupByEach(sorted, targetsOf))
          files.relationship(type, key, keyOf(target), relationOf(kind, ofTarget));
    }
  }
}

/** Writes the MonthTally nodes of months of which all counts are here, as `cypher/tally/write-months.cypher` makes them. */
function monthsToFiles(files: GraphFiles, counts: readonly Counted[]): void {
  for (const [at, { of, properties }] of tallied(counts).entries())
    files.node(['MonthTally'], `MonthTally ${of} ${at}`, { month: of, ...properties });
}

/** Writes the COVERAGE of outlets of which all counts are here, as `cypher/tally/write-coverage.cypher` makes it. */
function coverageToFiles(files: GraphFiles, counts: readonly Counted[]): void {
  for (const { of, properties } of tallied(counts))
    files.relationship('COVERAGE', keyOfEntity(of), keyOfEntity(of), properties);
}

const byOrder = (one: Part, other: Part): number => (one[2] < other[2] ? -1 : 1);

/** First and last days, sorted, with the number of parts that have them. */
function daysOfParts(parts: readonly Part[]): Properties {
  const counts = new Map<number, number>();
  for (const [, , , start, end] of parts) {
    const days = asOne(start, end);
    counts.set(days, (counts.get(days) ?? 0) + 1);
  }
  return daysOf([...counts]);
}

/** Two days as one number, by which they are sorted. */
const base = 100_000_000;
const asOne = (start: number, end: number): number => start * base + end;

function daysOf(counts: readonly (readonly [days: number, count: number])[]) {
  const sorted = counts.toSorted(([one], [other]) => one - other);
  return {
    starts: longs(sorted.map(([days]) => Math.floor(days / base))),
    ends: longs(sorted.map(([days]) => days % base)),
    counts: longs(sorted.map(([, count]) => count)),
  };
}

/** @param parts sorted */
function relationOf(kind: string, parts: readonly Part[]): Properties {
  const starts = parts.map((part) => part[3]);
  const ends = parts.map((part) => part[4]);
  const dates = parts.map((part) => part[5] ?? '');
  const known = dates.filter((date) => date !== '');
  const standings = new Set(parts.flatMap((part) => part[6] ?? []));
  const [start, end] = [starts.at(-1) ?? openStart, ends.at(-1) ?? openEnd];
  const lastStart = start !== openStart ? start : end === openEnd ? openStart : end;
  const lastEnd = end === openEnd ? start : end;
  const latest = parts.reduce((most, [, , , from, to]) => Math.max(most, to === openEnd ? from : to), 0);
  return {
    kind,
    count: long(parts.length),
    standings: [...standings],
    latest: day(dayOf(latest) ?? '0000-01-01'),
    first: known[0] ?? null,
    last: known.at(-1) ?? null,
    newest: long(asOne(lastStart, lastEnd)),
    ...{ starts: longs(starts), ends: longs(ends), dates },
    ...bounds(starts, ends),
  };
}

function bounds(starts: readonly number[], ends: readonly number[]) {
  const least = (days: readonly number[]): number => days.reduce((one, other) => Math.min(one, other));
  const most = (days: readonly number[]): number => days.reduce((one, other) => Math.max(one, other));
  return {
    ...{ firstStart: long(least(starts)), lastStart: long(most(starts)) },
    ...{ firstEnd: long(least(ends)), lastEnd: long(most(ends)) },
  };
}

/** The tallies of events that are alike, of each month or outlet. */
function tallied(counts: readonly Counted[]): { readonly of: string; readonly properties: Properties }[] {
  const groups = groupBy(counts, ([[of, kind, medium, standing, datasets, start, end]]) =>
    JSON.stringify([of, kind, medium, standing, datasets, isDated(start, end), isExact(start, end)]),
  );
  return Array.from(groups.values(), (group) => {
    const [[[of, kind, medium, standing, datasets, start, end]]] = group as [Counted];
    const days = new Map<number, number>();
    for (const [alike, count] of group) {
      const both = asOne(alike[5], alike[6]);
      days.set(both, (days.get(both) ?? 0) + count);
    }
    return {
      of,
      properties: {
        ...{ kind, medium, standing, datasets, dated: isDated(start, end), exact: isExact(start, end) },
        count: long(group.reduce((sum, [, count]) => sum + count, 0)),
        ...daysOf([...days]),
        ...bounds(
          group.map(([alike]) => alike[5]),
          group.map(([alike]) => alike[6]),
        ),
      },
    };
  });
}

const isDated = (start: number, end: number): boolean => start !== openStart || end !== openEnd;
const isExact = (start: number, end: number): boolean => start === end;

const groupBy = <Thing>(things: Iterable<Thing>, keyOf: (thing: Thing) => string): Map<string, Thing[]> =>
  groupByEach(things, (thing) => [keyOf(thing)]);

function groupByEach<Thing>(
  things: Iterable<Thing>,
  keysOf: (thing: Thing) => readonly string[],
): Map<string, Thing[]> {
  const groups = new Map<string, Thing[]>();
  for (const thing of things)
    for (const key of keysOf(thing)) {
      const group = groups.get(key);
      if (group) group.push(thing);
      else groups.set(key, [thing]);
    }
  return groups;
}
