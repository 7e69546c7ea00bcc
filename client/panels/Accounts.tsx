import { useTranslation } from 'react-i18next';
import { useDates } from '../dates/useDates.ts';
import type { AccountFragment, Medium } from '../operations/generated.ts';
import { SelectLink } from '../ui/SelectLink.tsx';
import { ArticleName } from './ArticleName.tsx';
import { differences, type Given } from './differences.ts';
import { EntityNames } from './EntityNames.tsx';

/** The accounts of one event, side by side, with what they give differently marked. */
export function Accounts({ claims }: { readonly claims: readonly AccountFragment[] }) {
  const { t } = useTranslation();
  const given = differences(claims);
  if (claims.length === 0) return <p className="quiet-line">{t('panel.noClaims')}</p>;
  return (
    <ul className="accounts" data-count={Math.min(claims.length, 3)}>
      {claims.map((claim, index) => (
        <li key={claim.id}>
          <Account claim={claim} given={given[index] ?? []} />
        </li>
      ))}
    </ul>
  );
}

/** One account: who says so, in our words what, how it differs, and where it is written. */
export function Account({
  claim,
  given,
}: {
  readonly claim: AccountFragment;
  readonly given: readonly Given[];
}) {
  const { t } = useTranslation();
  const { article, attributedTo, cites, origins } = claim;
  return (
    <article className="account">
      <h4>{attributedTo.length > 0 ? <EntityNames entities={attributedTo} /> : t('account.article')}</h4>
      <p>{claim.paraphrase}</p>
      {given.length > 0 && (
        <ul className="given">
          {given.map((each) => (
            <li key={each.field}>
              <GivenText given={each} />
            </li>
          ))}
        </ul>
      )}
      <p className="source">
        <SelectLink to={{ type: 'article', id: article.id }}>
          <ArticleName article={article} />
          {claim.paragraph != null && (
            <span className="paragraph">
              {' '}
              <span aria-hidden="true">¶{claim.paragraph}</span>
              <span className="unseen">{t('panel.paragraph', { number: claim.paragraph })}</span>
            </span>
          )}
        </SelectLink>
        {cites.length > 0 && (
          <span>
            {t('account.cites')} <EntityNames entities={cites} />
          </span>
        )}
        <span>
          {origins.length > 0 ? (
            <>
              {t('account.origin')} <EntityNames entities={origins} />
            </>
          ) : (
            t('account.noOrigin')
          )}
        </span>
      </p>
    </article>
  );
}

function GivenText({ given: { field, value, differs } }: { readonly given: Given }) {
  const { t } = useTranslation();
  const { date, duration } = useDates();
  const absent = { date: t('account.noDay'), duration: t('account.noLength'), medium: t('account.noMedium') };
  const text =
    value === null
      ? absent[field]
      : {
          date: () => date(value),
          duration: () => duration(value),
          medium: () => t(`medium.${value as Medium}`),
        }[field]();
  if (!differs) return <span>{text}</span>;
  return (
    <mark title={t('account.differs')}>
      <span className="unseen">{t('account.differs')} </span>
      {text}
    </mark>
  );
}
