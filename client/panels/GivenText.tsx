import { useTranslation } from 'react-i18next';
import { useDates } from '../dates/useDates.ts';
import type { AccountFragment } from '../operations/generated.ts';
import type { Given } from './differences.ts';

/**
 * One thing that an account gives or leaves out. What contradicts another account is marked; what is left out or given
 * less exactly than elsewhere is marked otherwise, as that is no contradiction.
 */
export function GivenText({
  claim,
  given: { field, verdict },
}: {
  readonly claim: AccountFragment;
  readonly given: Given;
}) {
  const { t } = useTranslation();
  const { date, duration } = useDates();
  if (verdict === 'silent') return <mark data-verdict="silent">{t(`account.silent.${field}`)}</mark>;
  const text = {
    date: () => date(claim.date),
    duration: () => duration(claim.duration ?? ''),
    medium: () => t(`medium.${claim.medium ?? 'UNKNOWN'}`),
    initiator: () => t('account.calledBy', { name: claim.initiator?.name ?? '' }),
    outcome: () => t('account.endedIn', { outcome: claim.outcome ?? '' }),
  }[field]();
  if (verdict === 'same') return <span>{text}</span>;
  return (
    <mark data-verdict={verdict} title={t(`account.${verdict}`)}>
      <span className="unseen">{t(`account.${verdict}`)} </span>
      {text}
    </mark>
  );
}
