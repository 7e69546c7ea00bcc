import type { Run } from '../database.ts';
import { loadQuery } from '../queries.ts';
import { repeated } from './claimIds.ts';
import type { ResolvedRow } from './gather.ts';
import type { BadRow } from './row.ts';
import type { RunOf } from './rowsOfBatch.ts';

const knownClaims = loadQuery('import/known-claims');

/** How rows stand to the claims that are there. */
export interface Comparison {
  /** Rows whose claims are to be written. */
  readonly due: readonly ResolvedRow[];
  /** Rows whose claims are there as they are. */
  readonly same: readonly ResolvedRow[];
  /** Ids of claims that are there and say something else than their rows, which are due. */
  readonly changed: readonly string[];
  /** Rows whose record's id another row of the file has already. */
  readonly repeatedIds: readonly BadRow[];
}

interface KnownClaim {
  readonly id: string;
  readonly check: string;
  readonly run: number;
  readonly line: number;
}

/**
 * Compares rows with the claims that are there. What a row is whose claim another row has already, it says itself.
 *
 * @param run null where no claims of these rows are there
 */
export async function compare(run: Run | null, rows: readonly ResolvedRow[], to: RunOf): Promise<Comparison> {
  const [due, same, changed, repeatedIds]: [ResolvedRow[], ResolvedRow[], string[], BadRow[]] = [
    [],
    [],
    [],
    [],
  ];
  const lines = new Map<string, number>();
  let open = rows.map((row) => ({ row, times: 1 }));
  while (open.length > 0) {
    const claims = open.map(({ row, times }) => repeated(row.claim, times));
    const found = run ? await run<KnownClaim>(knownClaims, { claims: [...new Set(claims)] }) : [];
    const known = new Map(found.map((claim) => [claim.id, claim]));
    const again: typeof open = [];
    open.forEach(({ row, times }, index) => {
      const claim = claims[index] ?? row.claim;
      const there = known.get(claim);
      const isOther = there !== undefined && there.run === to.run && there.line !== row.line;
      const line = lines.get(claim) ?? (isOther ? there.line : undefined);
      if (line !== undefined) {
        if (row.ifRepeated === 'ANOTHER') again.push({ row, times: times + 1 });
        if (row.ifRepeated === 'REFUSED') repeatedIds.push(repeatedId(row, line));
        return;
      }
      lines.set(claim, row.line);
      const named = { ...row, claim };
      if (there?.check === row.check) same.push(named);
      else {
        due.push(named);
        if (there) changed.push(claim);
      }
    });
    open = again;
  }
  return { due, same, changed, repeatedIds };
}

/** A row whose record's id another row of its file has already. */
export const repeatedId = (
  { line, record }: Pick<ResolvedRow, 'line' | 'record'>,
  firstLine: number,
): BadRow => ({
  ...{ as: 'BAD', line },
  reason: `its id ${record ?? ''} is that of line ${firstLine} already`,
  excerpt: record ?? '',
});
