import type { Database } from '../database.ts';
import type { EntityId } from '../ids.ts';
import { loadQuery } from '../queries.ts';
import { relationId, type Relation } from './relation.ts';
import type { RelationFilter } from './relationFilter.ts';

interface RepresentationRow {
  readonly source: EntityId;
  readonly target: EntityId;
  readonly count: number;
  readonly from: string | null;
  readonly to: string | null;
}

const representations = loadQuery('graph/representations');

/** Who speaks for whom among those who are drawn and those who are named, as far as the selection holds it. */
export async function readRepresentations(
  database: Database,
  drawn: readonly EntityId[],
  filter: RelationFilter,
): Promise<Relation[]> {
  const { touching, direction, among, unrolled } = filter;
  // An unrolled principal that does nothing itself stays beside its people.
  const entities = [
    ...new Set<string>([...drawn, ...(touching ?? []), ...(among ?? []), ...(unrolled ?? [])]),
  ];
  const rows = await database.read<RepresentationRow>(representations, { entities });
  const leaves = ({ source }: RepresentationRow) => touching?.includes(source) ?? true;
  const arrives = ({ target }: RepresentationRow) => touching?.includes(target) ?? true;
  const leads = {
    OUT: leaves,
    IN: arrives,
    BOTH: () => false,
    ANY: (row: RepresentationRow) => leaves(row) || arrives(row),
  }[direction ?? 'ANY'];
  return rows
    .filter(
      (row) => leads(row) && (among === null || [row.source, row.target].every((id) => among.includes(id))),
    )
    .map(({ source, target, count, from, to }) => ({
      ...{ id: relationId('REPRESENTS', source, target), kind: 'REPRESENTS', source, target, count },
      ...{ first: from, last: to, standing: null, filter },
    }));
}
