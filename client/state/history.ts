import type { View } from './view.ts';

/** What the reader did, as it is named in "Undo …": a key of `step.*` in client/languages. */
export const stepNames = [
  'showMore',
  'show',
  'expand',
  'collapse',
  'draw',
  'drawOnly',
  'drawPath',
  'hide',
  'hideOthers',
  'showAgain',
  'pin',
  'unpin',
  'move',
  'arrange',
  'open',
  'close',
  'filter',
  'period',
  'play',
  'knownOn',
  'outside',
  'layer',
  'outletLayer',
  'group',
  'rollUp',
  'unroll',
  'reset',
  'openView',
] as const;
export type StepName = (typeof stepNames)[number];

/** One action on the canvas. */
export interface Step {
  readonly name: StepName;
  /** The id of what it was done to, where that is one thing. */
  readonly subject?: string;
}

/** A view that can be gone back to, and the step that leads away from it (past) or to it (future). */
export interface Entry {
  readonly step: Step;
  readonly view: View;
}

/** The view with what was before and, after an undo, what came after. */
export interface History {
  readonly view: View;
  /** Oldest first. */
  readonly past: readonly Entry[];
  /** Next first. */
  readonly future: readonly Entry[];
}

/** Older steps are forgotten. */
const longest = 200;

/** Steps of a playback follow one another many times a second and count as one. */
const isContinued = (step: Step, last: Entry | undefined): boolean =>
  step.name === 'play' && last?.step.name === 'play';

/** The history after a step; the same history where the step changes nothing. */
export function take(history: History, step: Step, edit: (view: View) => View): History {
  const view = edit(history.view);
  if (view === history.view) return history;
  const past = isContinued(step, history.past.at(-1))
    ? history.past
    : [...history.past, { step, view: history.view }].slice(-longest);
  return { view, past, future: [] };
}

/** The history before its last step; the same where there is none. */
export function undo({ view, past, future }: History): History {
  const last = past.at(-1);
  if (!last) return { view, past, future };
  return { view: last.view, past: past.slice(0, -1), future: [{ step: last.step, view }, ...future] };
}

/** The history with the last undone step done again; the same where there is none. */
export function redo({ view, past, future }: History): History {
  const [next, ...rest] = future;
  if (!next) return { view, past, future };
  return { view: next.view, past: [...past, { step: next.step, view }], future: rest };
}
