import { useTranslation } from 'react-i18next';

/** Says what went wrong, in the error's own words, and offers to try again. */
export function ErrorNotice({ error, retry }: { readonly error: Error; readonly retry: () => void }) {
  const { t } = useTranslation();
  return (
    <div className="notice" role="alert">
      <h2>{t('error.title')}</h2>
      <p>{error.message}</p>
      <button type="button" onClick={retry}>
        {t('error.retry')}
      </button>
    </div>
  );
}
