import { useTranslation } from 'react-i18next';
import { useDates } from '../dates/useDates.ts';
import type { EvidenceFragment } from '../operations/generated.ts';
import { SelectLink } from '../ui/SelectLink.tsx';
import { StandingMark } from '../ui/StandingMark.tsx';
import { Accounts } from './Accounts.tsx';
import { EntityNames } from './EntityNames.tsx';
import { EventFacts } from './EventFacts.tsx';

/** One event with its accounts side by side. */
export function EventCard({
  event,
  withTopics = false,
}: {
  readonly event: EvidenceFragment;
  readonly withTopics?: boolean;
}) {
  const { t } = useTranslation();
  const { date } = useDates();
  return (
    <article className="event-card" aria-label={event.summary}>
      <header>
        <h3>{date(event.date)}</h3>
        <StandingMark standing={event.standing} origins={event.origins} />
        <p>{event.summary}</p>
        <EventFacts event={event} />
        {event.participants.length > 0 && (
          <p className="facts">
            <EntityNames entities={unique(event.participants.map(({ entity }) => entity))} />
          </p>
        )}
        {withTopics && event.about.length > 0 && (
          <p className="facts">
            {t('panel.about')}:{' '}
            {event.about.map(({ id, title }, index) => (
              <span key={id}>
                {index > 0 && ', '}
                <SelectLink to={{ type: 'topic', id }}>{title}</SelectLink>
              </span>
            ))}
          </p>
        )}
      </header>
      <Accounts claims={event.claims} />
      {event.deniedBy.map((denial) => (
        <p key={denial.id} className="denied">
          <span aria-hidden="true">⊣ </span>
          {t('panel.deniedBy')}:{' '}
          <SelectLink to={{ type: 'event', id: denial.id }}>{denial.summary}</SelectLink>
        </p>
      ))}
    </article>
  );
}

/** One who has two roles in an event is named once. */
const unique = <Item extends { readonly id: string }>(items: readonly Item[]): Item[] => [
  ...new Map(items.map((item) => [item.id, item])).values(),
];
