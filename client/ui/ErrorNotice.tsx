import { useTranslation } from 'react-i18next';

/** Says what went wrong, in the error's own words, and offers to try again. */
export function ErrorNotice({
  error,
  retry,
  isSmall = false,
}: {
  readonly error: Error;
  readonly retry: () => void;
  /** Within a list or a card, where it is no heading of its own. */
  readonly isSmall?: boolean;
}) {
  const { t } = useTranslation();
  return (
    <div className={isSmall ? 'notice small' : 'notice'} role="alert">
      {isSmall ? <strong>{t('error.title')}</strong> : <h2>{t('error.title')}</h2>}
      <p>{error.message}</p>
      <button type="button" onClick={retry}>
        {t('error.retry')}
      </button>
    </div>
  );
}
