import { useMemo } from 'react';
import { useGraphql } from '../api/useGraphql.ts';
import { useSceneCame } from '../graph/sceneContext.ts';
import { ReachDocument, type EventFilter, type ReachQuery } from '../operations/generated.ts';
import { dayNumber } from '../dates/days.ts';
import type { Stretch } from './stretch.ts';

/** Where everything begins and ends, whatever the filter: the line of days that all histograms share. */
export function useEnds(): { readonly ends: Stretch | null; readonly isEmpty: boolean } {
  const { data } = useGraphql(ReachDocument, { filter: {} }, { enabled: useSceneCame() });
  const ends = useMemo(() => (data ? endsOf(data.reach) : null), [data]);
  return { ends, isEmpty: data !== undefined && ends === null };
}

/** How exactly the events that match a filter are dated. */
export const useReach = (filter: EventFilter): ReachQuery['reach'] | undefined =>
  useGraphql(ReachDocument, { filter }, { keep: true }).data?.reach;

/**
 * From the first to the last day that something is dated to: what is known only as a year would else stretch the line far
 * beyond what it can show. Where nothing is dated so well, what the spans cover; null where nothing is dated.
 */
export function endsOf({ first, last, spans }: ReachQuery['reach']): Stretch | null {
  const days =
    first && last
      ? [first, last]
      : spans.flatMap(({ earliest, latest }) => [earliest ?? [], latest ?? []].flat()).sort();
  const [from, to] = [days[0], days.at(-1)];
  return from && to ? { from: dayNumber(from), to: dayNumber(to) + 1 } : null;
}
