import type { ExplorerState } from '../state/explorer.ts';
import type { Step, StepName } from '../state/history.ts';

/** What a change of the state came to, as far as nothing else on the page says it. */
export type Outcome =
  | { readonly type: 'done' | 'undone' | 'doneAgain'; readonly step: Step }
  | { readonly type: 'picked'; readonly count: number };

type Told = Pick<ExplorerState, 'past' | 'future' | 'picked'>;

/** Steps whose outcome is said where it is seen: in the time, the legend, the evidence, beside the button. */
const saidElsewhere: ReadonlySet<StepName> = new Set([
  ...(['filter', 'period', 'play', 'knownOn'] as const),
  ...(['show', 'draw', 'drawOnly', 'drawPath'] as const),
]);

/** What there is to say of a change; null where there is nothing. */
export function outcomeOf(before: Told, after: Told): Outcome | null {
  const last = after.past.at(-1);
  const next = after.future[0];
  if (after.past.length < before.past.length && next && next !== before.future[0])
    return { type: 'undone', step: next.step };
  if (last && last !== before.past.at(-1)) {
    if (last.step === before.future[0]?.step) return { type: 'doneAgain', step: last.step };
    if (!saidElsewhere.has(last.step.name)) return { type: 'done', step: last.step };
    return null;
  }
  if (after.picked !== before.picked && after.picked.length !== before.picked.length)
    return { type: 'picked', count: after.picked.length };
  return null;
}
