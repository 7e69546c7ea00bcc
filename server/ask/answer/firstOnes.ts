import type { EventTold } from './told.ts';

/** The first of a list, with those after it that nobody can tell apart from it by their days. */
export function firstOnes(events: readonly EventTold[]): readonly EventTold[] {
  const [first] = events;
  const end = events.findIndex(
    ({ earliest, latest }) => earliest !== first?.earliest || latest !== first?.latest,
  );
  return end < 0 ? events : events.slice(0, end);
}
