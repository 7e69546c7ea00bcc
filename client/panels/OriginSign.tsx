import { useTranslation } from 'react-i18next';

/** The letter by which the accounts of one origin are recognized. */
export function OriginSign({ sign }: { readonly sign: string }) {
  const { t } = useTranslation();
  return (
    <span className="origin-sign">
      <span className="unseen">{t('account.originSign')} </span>
      {sign}
      <span className="unseen">: </span>
    </span>
  );
}
