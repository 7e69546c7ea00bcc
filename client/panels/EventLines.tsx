import { useTranslation } from 'react-i18next';
import { useDates } from '../dates/useDates.ts';
import { relationFamilies, relationKind } from '../kinds/relationKinds.ts';
import { standingLook } from '../kinds/standings.ts';
import type { EventLineFragment } from '../operations/generated.ts';
import { LineSign } from '../ui/LineSign.tsx';
import { Name } from '../ui/Name.tsx';
import { SelectLink } from '../ui/SelectLink.tsx';

/** Events as a list of links, one or two lines each. */
export function EventLines({ events }: { readonly events: readonly EventLineFragment[] }) {
  const { t } = useTranslation();
  const { date } = useDates();
  return (
    <ul className="lines">
      {events.map((event) => (
        <li key={event.id}>
          <SelectLink to={{ type: 'event', id: event.id }}>
            <LineSign
              look={relationFamilies[relationKind(event.kind).family]}
              standing={standingLook(event.standing)}
            />
            <span>
              <span className="when">{date(event.date)}</span> <Name text={event.summary} />
              <span className="unseen">, {t(`standing.${event.standing}`)}</span>
            </span>
          </SelectLink>
        </li>
      ))}
    </ul>
  );
}
