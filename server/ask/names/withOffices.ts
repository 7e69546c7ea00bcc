import type { Database } from '../../database.ts';
import type { Token } from '../tokens.ts';
import type { Candidate } from './candidates.ts';
import type { Mention } from './mention.ts';
import { officeHolders, type Days } from './officeHolders.ts';
import type { OfficeRun } from './officeRuns.ts';
import type { PlaceRun } from './placeRuns.ts';
import { statesOf } from './statesIn.ts';
import { writtenIn } from './writtenIn.ts';

/** What offices are resolved from. */
export interface OfficeSetting {
  readonly question: string;
  readonly tokens: readonly Token[];
  readonly offices: readonly OfficeRun[];
  readonly places: readonly PlaceRun[];
  readonly candidates: readonly Candidate[];
  readonly days: Days;
  /** Whether a token is a word between an office and whose it is: "of", "i", "till", "the". */
  readonly isLink: (position: number) => boolean;
}

/** An office with whose it is, as a run of words. */
interface Owned {
  readonly from: number;
  readonly to: number;
  /** Null where the question does not say. */
  readonly owners: readonly Candidate[] | null;
}

/**
 * The names of a question with the holders of its offices among them: "the French president", "Russlands utenriksminister",
 * "president of France", on the days asked about. A title before a name becomes part of the name.
 */
export async function withOffices(
  database: Database,
  mentions: readonly Mention[],
  setting: OfficeSetting,
): Promise<Mention[]> {
  let result = [...mentions];
  for (const run of setting.offices) {
    const titled = titledName(run, result, setting);
    if (titled) {
      result = result.map((mention) =>
        mention === titled.mention ? { ...mention, from: titled.from } : mention,
      );
      continue;
    }
    const { from, to, owners } = ownedOffice(run, result, setting);
    const entities = await officeHolders(
      database,
      run.office,
      owners?.map(({ id }) => id) ?? null,
      setting.days,
    );
    const mention: Mention = {
      from,
      to,
      written: writtenIn(setting.question, setting.tokens, from, to),
      way: 'OFFICE',
      entities,
    };
    result = [...result.filter((other) => other.to <= from || other.from >= to), mention];
  }
  return result.sort((a, b) => a.from - b.from);
}

/** "President Macron", "French President Emmanuel Macron", "Kremlin spokesman Dmitry Peskov". */
function titledName(
  run: OfficeRun,
  mentions: readonly Mention[],
  { places }: OfficeSetting,
): { readonly mention: Mention; readonly from: number } | null {
  const mention = mentions.find(
    ({ from, entities }) =>
      from === run.to && entities.length > 0 && entities.every(({ kind }) => kind === 'PERSON'),
  );
  if (!mention) return null;
  const place = places.find(({ to }) => to === run.from);
  const isOwn = place && !mentions.some(({ from, to }) => from < place.to && place.from < to);
  return { mention, from: isOwn ? place.from : run.from };
}

function ownedOffice(run: OfficeRun, mentions: readonly Mention[], setting: OfficeSetting): Owned {
  const { places, candidates, isLink } = setting;
  const before = mentions.find(({ to, entities }) => to === run.from && entities.every(isOwner));
  if (before) return { from: before.from, to: run.to, owners: before.entities };
  const adjective = places.find(({ to }) => to === run.from);
  if (adjective) return { from: adjective.from, to: run.to, owners: statesOf(adjective, candidates) };
  let next = run.to;
  while (isLink(next)) next++;
  if (next > run.to) {
    const after = mentions.find(({ from, entities }) => from === next && entities.every(isOwner));
    if (after) return { from: run.from, to: after.to, owners: after.entities };
  }
  return { from: run.from, to: run.to, owners: null };
}

const isOwner = ({ kind }: Candidate): boolean => kind === 'STATE' || kind === 'ORGANIZATION';
