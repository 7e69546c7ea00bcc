import type { ResolvedRow } from './gather.ts';

/** An outlet that reported an event, with the day since when that is known, YYYY-MM-DD; null for never. */
export interface Reporting {
  readonly outlet: string;
  readonly known: string | null;
}

/** The outlets that reported what rows tell of: those of the articles, and those that the articles cite. */
export function reportedBy(rows: readonly ResolvedRow[]): Reporting[] {
  const since = new Map<string, string | null>();
  for (const { outlet, cites, known } of rows)
    for (const id of outlet === null ? cites : [outlet, ...cites]) {
      const before = since.get(id) ?? null;
      since.set(id, before === null || (known !== null && known < before) ? known : before);
    }
  return [...since].map(([outlet, known]) => ({ outlet, known }));
}
