import type { Rest } from '../api/usePages.ts';
import type { EvidenceFragment } from '../operations/generated.ts';
import { EventCard } from './EventCard.tsx';
import { More } from './More.tsx';

/** So many events are open at first; the others are a line or two each until the reader opens them. */
const openAtFirst = 3;

/** A dated list of events, each of which opens into its accounts. */
export function Ledger({
  events,
  rest,
  apartFrom,
  withTopics = false,
}: {
  readonly events: readonly EvidenceFragment[];
  readonly rest: Rest;
  /** Those whom the list is about. */
  readonly apartFrom: readonly string[];
  readonly withTopics?: boolean;
}) {
  return (
    <>
      <ol className="ledger">
        {events.map((event, index) => (
          <li key={event.id}>
            <EventCard
              event={event}
              opens={index < openAtFirst ? 'open' : 'closed'}
              apartFrom={apartFrom}
              withTopics={withTopics}
            />
          </li>
        ))}
      </ol>
      <More rest={rest} />
    </>
  );
}
