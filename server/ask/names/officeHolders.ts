import type { Database } from '../../database.ts';
import { loadQuery } from '../../queries.ts';
import { includesOffice, type OfficeClass } from '../offices/officeClasses.ts';
import { officeClassOf } from '../offices/officeClassOf.ts';
import type { Candidate } from './candidates.ts';

interface HolderRow extends Candidate {
  readonly office: string | null;
  readonly earliest: string | null;
  readonly latest: string | null;
}

const ofPrincipals = loadQuery('ask/office-holders');
const ofAnybody = loadQuery('ask/all-office-holders');

/** The days that an office is asked about, YYYY-MM-DD; null where that end is open. */
export interface Days {
  readonly from: string | null;
  readonly to: string | null;
}

/**
 * The people who held an office on some of the days.
 *
 * @param principals ids of those whom it speaks for, directly or through an office of theirs; null for whomever
 */
export async function officeHolders(
  database: Database,
  office: OfficeClass,
  principals: readonly string[] | null,
  { from, to }: Days,
): Promise<Candidate[]> {
  const rows = principals
    ? await database.read<HolderRow>(ofPrincipals, { principals: [...principals] })
    : await database.read<HolderRow>(ofAnybody, {});
  const holders = rows.filter(
    (row) =>
      row.office !== null &&
      holds(office, row.office) &&
      !(row.earliest && to && row.earliest > to) &&
      !(row.latest && from && row.latest < from),
  );
  return [...new Map(holders.map((holder) => [holder.id, holder])).values()];
}

function holds(asked: OfficeClass, office: string): boolean {
  const held = officeClassOf(office);
  return held !== null && includesOffice(asked, held);
}
