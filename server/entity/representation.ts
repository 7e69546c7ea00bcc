import { edtfRange } from '../edtf.ts';
import type { EntityId } from '../ids.ts';
import { proseFrom, type Prose } from '../prose.ts';

/** That one entity speaks for another, seen from either end: `other` is the principal or the representative. */
export interface Representation {
  readonly other: EntityId;
  readonly office: Prose;
  /** EDTF, null where it is not known. */
  readonly from: string | null;
  readonly to: string | null;
  /** First and last day, YYYY-MM-DD; null where open. */
  readonly earliest: string | null;
  readonly latest: string | null;
}

export type RepresentationRow = Omit<Representation, 'office'> & { readonly id: EntityId } & Readonly<
    Record<string, unknown>
  >;

const officeFrom = proseFrom('office');

export const representationFromRow = (row: RepresentationRow): Representation => ({
  other: row.other,
  office: officeFrom(row),
  from: row.from,
  to: row.to,
  earliest: row.earliest,
  latest: row.latest,
});

/** Those in force on some day that `on` (EDTF) can mean; all of them without it. An open end is in force. */
export function inForce(
  representations: readonly Representation[],
  on: string | null | undefined,
): Representation[] {
  const days = on ? edtfRange(on) : null;
  if (!days) return [...representations];
  const { earliest: from, latest: to } = days;
  return representations.filter(
    ({ earliest, latest }) => !(earliest && to && earliest > to) && !(latest && from && latest < from),
  );
}
