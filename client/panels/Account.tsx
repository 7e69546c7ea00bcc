import { useTranslation } from 'react-i18next';
import type { AccountFragment } from '../operations/generated.ts';
import { LongText } from '../ui/LongText.tsx';
import { SelectLink } from '../ui/SelectLink.tsx';
import { ArticleName } from './ArticleName.tsx';
import type { Given } from './differences.ts';
import { EntityNames } from './EntityNames.tsx';
import { GivenText } from './GivenText.tsx';
import { OriginSign } from './OriginSign.tsx';
import type { Origin } from './originsOf.ts';

/** One account as an item of a list: who says so, in our words what, what it gives, and where it is written. */
export function Account({
  claim,
  given,
  origins = [],
}: {
  readonly claim: AccountFragment;
  readonly given: readonly Given[];
  /** Those of the event; the ones that this account goes back to are pointed out. */
  readonly origins?: readonly Origin[];
}) {
  const { t } = useTranslation();
  const { attributedTo, id } = claim;
  return (
    // The rows of all accounts are those of the list: who, what, each thing given, where.
    <li className="account" style={{ gridRow: `span ${3 + given.length}` }}>
      <h4>
        {/* Where all go back to one there is nothing to tell apart. */}
        {(origins.length > 1 ? origins : [])
          .filter(({ claims }) => claims.includes(id))
          .map((origin) => (
            <OriginSign key={origin.sign} sign={origin.sign} />
          ))}
        {attributedTo.length > 0 ? <EntityNames entities={attributedTo} /> : t('account.article')}
      </h4>
      <p>
        <LongText text={claim.paraphrase} />
      </p>
      {given.length > 0 && (
        <ul className="given" style={{ gridRow: `span ${given.length}` }}>
          {given.map((each) => (
            <li key={each.field}>
              <GivenText claim={claim} given={each} />
            </li>
          ))}
        </ul>
      )}
      <Source claim={claim} />
    </li>
  );
}

function Source({ claim: { article, paragraph, cites, origins } }: { readonly claim: AccountFragment }) {
  const { t } = useTranslation();
  return (
    <p className="source">
      <SelectLink to={{ type: 'article', id: article.id }}>
        <ArticleName article={article} />
        {paragraph != null && (
          <span className="paragraph">
            {' '}
            <span aria-hidden="true">¶{paragraph}</span>
            <span className="unseen">{t('panel.paragraph', { number: paragraph })}</span>
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
  );
}
