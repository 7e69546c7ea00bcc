import type { EventFilter, EventKind, Medium, Standing } from '../operations/generated.ts';
import { relationKinds, type RelationFamily } from '../kinds/relationKinds.ts';

/** Which events count on the canvas, as legend and time set it; null restricts nothing. */
export interface Filter {
  readonly families: readonly RelationFamily[] | null;
  readonly media: readonly Medium[] | null;
  readonly standings: readonly Standing[] | null;
  /** Ids; only what these told. */
  readonly outlets: readonly string[] | null;
  readonly datasets: readonly string[] | null;
  /** First and last day, YYYY-MM-DD, inclusive. */
  readonly from: string | null;
  readonly to: string | null;
  /** Only what had been published by this day, YYYY-MM-DD, inclusive. */
  readonly asKnownOn: string | null;
}

/** A stretch of days, YYYY-MM-DD, inclusive; null is open. */
export type Period = Pick<Filter, 'from' | 'to'>;

export const everything: Filter = {
  families: null,
  media: null,
  standings: null,
  outlets: null,
  datasets: null,
  from: null,
  to: null,
  asKnownOn: null,
};

/** Whether a filter restricts anything. */
export const isRestricted = (filter: Filter): boolean =>
  Object.values(filter).some((part: unknown) => part !== null);

/**
 * The filter that the API is asked with. Undated events stay in every period: nobody can say that they lie outside it.
 */
export function eventFilter({
  families,
  media,
  standings,
  outlets,
  datasets,
  from,
  to,
  asKnownOn,
}: Filter): EventFilter {
  return {
    ...(families && { kinds: kindsOf(families) }),
    ...(media && { media: [...media] }),
    ...(standings && { standing: [...standings] }),
    ...(outlets && { outlets: [...outlets] }),
    ...(datasets && { datasets: [...datasets] }),
    ...(from && { from }),
    ...(to && { to }),
    ...((from ?? to) && { undated: true }),
    ...(asKnownOn && { asKnownOn }),
  };
}

/** The kinds of event that some families draw; whom somebody speaks for is no event. */
export const kindsOf = (families: readonly RelationFamily[]): EventKind[] =>
  relationKinds.flatMap(({ kind, family }) =>
    kind !== 'REPRESENTS' && families.includes(family) ? [kind] : [],
  );
