import { useTranslation } from 'react-i18next';
import { useDates } from '../dates/useDates.ts';
import { media } from '../kinds/media.ts';
import type { EventLineFragment } from '../operations/generated.ts';
import { Icon } from '../ui/Icon.tsx';

/** How an event took place and for how long, where that is known, and how many accounts of how many origins there are. */
export function EventFacts({
  event,
  accounts,
}: {
  readonly event: Pick<EventLineFragment, 'medium' | 'duration' | 'origins'>;
  readonly accounts: number;
}) {
  const { t } = useTranslation();
  const { duration } = useDates();
  const sign = media.find(({ medium }) => medium === event.medium);
  return (
    <p className="facts">
      {sign && sign.medium !== 'UNKNOWN' && (
        <span>
          <Icon path={sign.icon} size={14} /> {t(`medium.${sign.medium}`)}
        </span>
      )}
      {event.duration && <span>{duration(event.duration)}</span>}
      <span>
        {t('panel.claimCount', { count: accounts })}, {t('panel.originCount', { count: event.origins })}
      </span>
    </p>
  );
}
