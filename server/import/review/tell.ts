import path from 'node:path';
import type { AppliedReview } from './applyReview.ts';
import type { Proposed } from './review.ts';

/**
 * Says what came of decisions.
 *
 * @param files that were just imported
 * @param datasets they belong to, in the same order
 */
export function tellDecisions(
  { changed, due }: AppliedReview,
  files: readonly string[],
  datasets: readonly string[],
): string[] {
  const imported = new Set(files.map((file, at) => `${datasets[at] ?? ''}/${path.basename(file)}`));
  const left = due.map(({ dataset, name }) => `${dataset}/${name}`).filter((file) => !imported.has(file));
  return [
    ...(changed > 0
      ? [`${changed} ${changed === 1 ? 'decision on a name is' : 'decisions on names are'} new or changed.`]
      : []),
    ...(left.length > 0 ? [`Import these files again for it too: ${left.join(', ')}.`] : []),
  ];
}

/** Says what there is to review. */
export function tellProposals(file: string, { added, open, left }: Proposed): string[] {
  return [
    open > 0
      ? `${open} ${open === 1 ? 'name' : 'names'} may be another entity's, ${added} of them new: see ${file}.`
      : `No name is open to review; the decisions are in ${file}.`,
    ...(left > 0 ? [`${left} more are proposed when those are decided.`] : []),
  ];
}
