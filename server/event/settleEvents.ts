import type { Run } from '../database.ts';
import { derive } from './derive.ts';
import { loadQuery } from '../queries.ts';
import { noteEvents } from '../tally/note.ts';

const untoldEvents = loadQuery('event/untold');
const forgetEvents = loadQuery('event/forget');
const removeEvents = loadQuery('event/remove');

/** Brings events whose claims have come or gone up to date; those that no claim tells of any more go. */
export async function settleEvents(run: Run, events: readonly string[]): Promise<void> {
  const due = [...new Set(events)];
  if (due.length === 0) return;
  const untold = new Set((await run<{ id: string }>(untoldEvents, { events: due })).map(({ id }) => id));
  if (untold.size > 0) {
    await noteEvents(run, [...untold]);
    await run(forgetEvents, { events: [...untold] });
    await run(removeEvents, { events: [...untold] });
  }
  const told = due.filter((id) => !untold.has(id));
  if (told.length > 0) await derive(run, told);
}
