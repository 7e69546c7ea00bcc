import { useTranslation } from 'react-i18next';

/** Leads to the explorer, with the view that is embedded. */
export function OpenWhole() {
  const { t } = useTranslation();
  return (
    <a href={`/${window.location.hash}`} target="_blank" rel="noopener">
      {t('embed.open')}
    </a>
  );
}
