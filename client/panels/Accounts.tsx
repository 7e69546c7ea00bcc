import { useTranslation } from 'react-i18next';
import type { AccountFragment } from '../operations/generated.ts';
import { Account } from './Account.tsx';
import { DifferenceLine } from './DifferenceLine.tsx';
import { differences } from './differences.ts';
import { OriginLine } from './OriginLine.tsx';
import { originsOf } from './originsOf.ts';

/** Up to so many columns fit side by side; more scroll sideways. */
const mostAbreast = 2;

/**
 * The accounts of one event in columns, the same things in the same row, with what they give differently marked and the
 * origins that they go back to. More than fit are scrolled to.
 */
export function Accounts({ claims }: { readonly claims: readonly AccountFragment[] }) {
  const { t } = useTranslation();
  if (claims.length === 0) return <p className="quiet-line">{t('panel.noClaims')}</p>;
  const given = differences(claims);
  const origins = originsOf(claims);
  const count = claims.length;
  const scrolls = count > mostAbreast;
  return (
    <div className="accounts-of">
      <OriginLine claims={count} origins={origins} />
      <DifferenceLine given={given} />
      {scrolls && (
        <p className="sideways" data-count={Math.min(count, 5)} aria-hidden="true">
          {t('account.sideways', { count })} →
        </p>
      )}
      <ul
        className="accounts"
        data-count={Math.min(count, 3)}
        aria-label={t('account.columns')}
        {...(scrolls && { tabIndex: 0 })}
      >
        {claims.map((claim, index) => (
          <Account key={claim.id} claim={claim} given={given[index] ?? []} origins={origins} />
        ))}
      </ul>
    </div>
  );
}
