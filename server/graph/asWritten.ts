import { restrictsOnly, type Filter } from '../event/filter.ts';

const written: readonly string[] = [
  ...['kinds', 'from', 'to', 'dated', 'media'],
  ...['ends', 'touching', 'direction', 'among'],
];

/** Whether a filter asks for nothing but what the relations hold that are written in the graph: then no event need be read. */
export const isWritten = (filter: Filter): boolean => restrictsOnly(filter, written);
