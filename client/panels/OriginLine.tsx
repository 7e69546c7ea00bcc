import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { OutletName } from './ArticleName.tsx';
import { EntityNames } from './EntityNames.tsx';
import { OriginSign } from './OriginSign.tsx';
import type { Origin } from './originsOf.ts';

/** How many accounts there are, how many independent origins they go back to, and which these are. */
export function OriginLine({
  claims,
  origins,
}: {
  readonly claims: number;
  readonly origins: readonly Origin[];
}) {
  const { t } = useTranslation();
  return (
    <p className="origin-line">
      {t('panel.claimCount', { count: claims })}, {t('account.independent', { count: origins.length })}:{' '}
      {origins.map(({ sign, entity, language }, index) => (
        <Fragment key={sign}>
          {index > 0 && ', '}
          <span className="origin">
            {origins.length > 1 && <OriginSign sign={sign} />}
            {entity ? (
              <EntityNames entities={[entity]} />
            ) : (
              <OutletName article={{ outlet: null, language }} />
            )}
          </span>
        </Fragment>
      ))}
    </p>
  );
}
