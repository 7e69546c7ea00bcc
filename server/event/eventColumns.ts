import type { Event } from '../graphql/generated.ts';

/** What a list of events is read with only where it is asked for; the names are those of conditions in `cypher/event/by-id.cypher`. */
export const eventColumns = ['record', 'about', 'reporters'] as const;
export type EventColumn = (typeof eventColumns)[number];

/** Which fields of an event are told from which columns; all others from what is always read. */
const columnOf: Readonly<Partial<Record<keyof Event, EventColumn>>> = {
  ...{ earliest: 'record', latest: 'record', duration: 'record', summary: 'record' },
  ...{ standing: 'record', origins: 'record', codes: 'record', datasets: 'record' },
  about: 'about',
  outlets: 'reporters',
};

/** The columns that an answer with fields of these names can need, in the order of `eventColumns`. */
export const columnsFor = (fields: ReadonlySet<string>): EventColumn[] =>
  eventColumns.filter((column) =>
    Object.entries(columnOf).some(([field, needed]) => needed === column && fields.has(field)),
  );
