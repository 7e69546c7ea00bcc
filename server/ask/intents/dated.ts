import type { EventFilter } from '../../graphql/generated.ts';

/** Years have four digits; no event is older. */
const longAgo = '0001-01-01';

/** The same filter without undated events: they are neither first nor last. */
export const dated = (filter: EventFilter): EventFilter =>
  filter.from || filter.to ? filter : { ...filter, from: longAgo };
