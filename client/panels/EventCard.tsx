import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { shownText } from '../../server/texts/shownText.ts';
import { useDates } from '../dates/useDates.ts';
import type { EvidenceFragment } from '../operations/generated.ts';
import { usePrinting } from '../print/usePrinting.ts';
import { LongText } from '../ui/LongText.tsx';
import { SelectLink } from '../ui/SelectLink.tsx';
import { StandingMark } from '../ui/StandingMark.tsx';
import { Accounts } from './Accounts.tsx';
import { EntityNames } from './EntityNames.tsx';
import { EventFacts } from './EventFacts.tsx';

interface Props {
  readonly event: EvidenceFragment;
  /** Whether it starts open; left out where it cannot be closed. */
  readonly opens?: 'open' | 'closed';
  /** Those whom the panel is about and who therefore need not be named again. */
  readonly apartFrom?: readonly string[];
  readonly withTopics?: boolean;
}

/** One event: its day, standing, medium and length, which open into its accounts side by side. */
export function EventCard({ event, opens, apartFrom = [], withTopics = false }: Props) {
  const { date } = useDates();
  const [isOpened, setOpen] = useState(opens !== 'closed');
  const isOpen = usePrinting() || isOpened;
  const body = useId();
  const day = date(event.date);
  return (
    <article className="event-card" aria-label={shownText(event.summary)} data-opens={opens !== undefined}>
      <header>
        <h3>
          {opens ? (
            <button
              type="button"
              className="disclose"
              aria-expanded={isOpen}
              aria-controls={body}
              onClick={() => setOpen(!isOpened)}
            >
              {day}
            </button>
          ) : (
            day
          )}
        </h3>
        <StandingMark standing={event.standing} />
        <p>
          <LongText text={event.summary} />
        </p>
        <EventFacts event={event} accounts={event.claims.length} />
      </header>
      <div id={body} hidden={!isOpen}>
        {isOpen && (
          <>
            <Around event={event} apartFrom={apartFrom} withTopics={withTopics} />
            <Accounts claims={event.claims} />
            <Denials event={event} />
          </>
        )}
      </div>
    </article>
  );
}

function Around({
  event,
  apartFrom,
  withTopics,
}: Required<Pick<Props, 'event' | 'apartFrom' | 'withTopics'>>) {
  const { t } = useTranslation();
  const participants = unique(event.participants.map(({ entity }) => entity)).filter(
    ({ id }) => !apartFrom.includes(id),
  );
  const topics = withTopics ? event.about : [];
  if (participants.length + topics.length === 0) return null;
  return (
    <div className="around">
      {participants.length > 0 && (
        <p>
          {t(apartFrom.length > 0 ? 'panel.alsoThere' : 'panel.takingPart')}:{' '}
          <EntityNames entities={participants} />
        </p>
      )}
      {topics.length > 0 && (
        <p>
          {t('panel.about')}:{' '}
          {topics.map(({ id, title }, index) => (
            <span key={id}>
              {index > 0 && ', '}
              <SelectLink to={{ type: 'topic', id }}>{title}</SelectLink>
            </span>
          ))}
        </p>
      )}
    </div>
  );
}

function Denials({ event }: { readonly event: EvidenceFragment }) {
  const { t } = useTranslation();
  return event.deniedBy.map((denial) => (
    <p key={denial.id} className="denied">
      <span aria-hidden="true">⊣ </span>
      {t('panel.deniedBy')}: <SelectLink to={{ type: 'event', id: denial.id }}>{denial.summary}</SelectLink>
    </p>
  ));
}

/** One who has two roles in an event is named once. */
const unique = <Item extends { readonly id: string }>(items: readonly Item[]): Item[] => [
  ...new Map(items.map((item) => [item.id, item])).values(),
];
