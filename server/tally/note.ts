import type { Run } from '../database.ts';
import { loadQuery } from '../queries.ts';

const note = loadQuery('tally/note');
const noteEvents = loadQuery('tally/note-events');
const noteAll = loadQuery('tally/note-all');

/** Notes, in the transaction that changes what these entities took part in, that their tallies are due. */
export async function noteEntities(run: Run, entities: Iterable<string>): Promise<void> {
  const due = [...new Set(entities)];
  if (due.length > 0) await run(note, { entities: due });
}

/** The same for whoever takes part in these events, to be called while they do: before participants go, after they came. */
export async function noteParticipants(run: Run, events: readonly string[]): Promise<void> {
  if (events.length > 0) await run(noteEvents, { events });
}

/** Notes that all tallies are due. */
export const noteEverybody = (run: Run): Promise<unknown> => run(noteAll);
