import type { Run } from '../database.ts';
import { loadQuery } from '../queries.ts';

const note = loadQuery('tally/note');
const noteOfEvents = loadQuery('tally/note-events');
const noteOfAll = loadQuery('tally/note-all');

/** Of what the tallies are due. */
export interface Change {
  /** Ids of those whose events changed. */
  readonly entities: Iterable<string>;
  /** In which the events begin, as `monthOf` says it. */
  readonly months: Iterable<string>;
  /** Ids of the outlets that reported them. */
  readonly outlets: Iterable<string>;
}

/** Notes, in the transaction that changes events, of what the tallies are due. */
export async function noteChange(run: Run, { entities, months, outlets }: Change): Promise<void> {
  const due = {
    entities: [...new Set(entities)],
    months: [...new Set(months)],
    outlets: [...new Set(outlets)],
  };
  if (due.entities.length + due.months.length + due.outlets.length > 0) await run(note, due);
}

/** The same for events as they are: to be called before who took part, their days or who reported them go, and after they came. */
export async function noteEvents(run: Run, events: readonly string[]): Promise<void> {
  if (events.length > 0) await run(noteOfEvents, { events });
}

/** Notes that all tallies are due. */
export const noteAll = (run: Run): Promise<unknown> => run(noteOfAll);
