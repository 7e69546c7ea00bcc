import path from 'node:path';
import type { DayRange } from '../../edtf.ts';
import { monthOf } from '../../load/order.ts';
import { numberOf, openEnd, openStart } from '../../tally/dayNumber.ts';
import type { GatheredParticipant } from '../gather.ts';
import { relationsOf } from '../relationsOf.ts';
import { openSpill, type Spill } from './spill.ts';

/** What tallies know of an event. */
export interface TalliedEvent extends DayRange {
  readonly kind: string;
  readonly medium: string | null;
  readonly date: string | null;
  readonly order: string;
  readonly datasets: readonly string[];
  /** Null as long as it is not known. */
  readonly standing: string | null;
  readonly participants: readonly Pick<GatheredParticipant, 'entity' | 'end'>[];
  /** Ids of the topics that it is about. */
  readonly topics: readonly string[];
  /** Ids of the outlets that reported it. */
  readonly outlets: readonly string[];
}

/** An event as one who took part in it has it. Days are numbers (tally/dayNumber.ts). */
export type Part = readonly [
  entity: string,
  kind: string,
  order: string,
  start: number,
  end: number,
  date: string | null,
  standing: string | null,
  /** Entities and topics to which a relation leads. */
  entities: readonly string[],
  topics: readonly string[],
];

/** How many events are alike in all that tallies of months and of outlets tell: of a month, or an outlet's id. */
export type Alike = readonly [
  of: string,
  kind: string,
  medium: string,
  standing: string | null,
  datasets: readonly string[],
  start: number,
  end: number,
];
export type Counted = readonly [alike: Alike, count: number];

/** What of events is put aside until all of them are known, so that their tallies can be made of it. */
export interface TallyAside {
  readonly add: (event: TalliedEvent) => void;
  /** As spills have them. */
  readonly relieve: () => Promise<void>;
  readonly end: () => Promise<void>;
}

/** Where it is put, by what it becomes. */
export const tallyFolders = (folder: string) => ({
  parts: path.join(folder, 'parts'),
  months: path.join(folder, 'months'),
  coverage: path.join(folder, 'coverage'),
});

export async function openTallyAside(folder: string, places: number): Promise<TallyAside> {
  const folders = tallyFolders(folder);
  const parts = await openSpill<Part>(folders.parts, places);
  const months = await openCounts(folders.months, places);
  const coverage = await openCounts(folders.coverage, places);
  return {
    add: (event) => {
      const { kind, order, date, standing, datasets } = event;
      const start = event.earliest === null ? openStart : numberOf(event.earliest);
      const end = event.latest === null ? openEnd : numberOf(event.latest);
      const relations = relationsOf(event.participants);
      const who = new Set(event.participants.map(({ entity }) => entity));
      for (const entity of who) {
        const targets = relations.flatMap(({ source, target }) => (source === entity ? target : []));
        const isSource = event.participants.some((one) => one.entity === entity && one.end === 'SOURCE');
        const topics = isSource ? event.topics : [];
        parts.add(entity, [entity, kind, order, start, end, date, standing, targets, topics]);
      }
      const alike = [kind, event.medium ?? 'UNKNOWN', standing, datasets, start, end] as const;
      months.add([monthOf(event), ...alike]);
      for (const outlet of event.outlets) coverage.add([outlet, ...alike]);
    },
    relieve: async () => {
      await parts.relieve();
      await months.relieve();
      await coverage.relieve();
    },
    end: async () => {
      await parts.end();
      await months.end();
      await coverage.end();
    },
  };
}

/** Groups that are counted in memory: an outlet may have reported each of millions of events. */
const mostGroups = 100_000;

/** Counts events that are alike, and puts the counts aside. */
async function openCounts(folder: string, places: number) {
  const spill: Spill<Counted> = await openSpill(folder, places);
  let counts = new Map<string, number>();
  function pass(): void {
    for (const [key, count] of counts) {
      const alike = JSON.parse(key) as Alike;
      spill.add(alike[0], [alike, count]);
    }
    counts = new Map();
  }
  return {
    add: (alike: Alike): void => {
      const key = JSON.stringify(alike);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    },
    relieve: async (): Promise<void> => {
      if (counts.size > mostGroups) pass();
      await spill.relieve();
    },
    end: async (): Promise<void> => {
      pass();
      await spill.end();
    },
  };
}
