import { useTranslation } from 'react-i18next';
import { LongText } from '../ui/LongText.tsx';

/** Where an article can be read. An address that no browser opens as a page, or that does something else (`javascript:`), is shown and leads nowhere. */
export function Original({ url }: { readonly url: string }) {
  const { t } = useTranslation();
  return (
    <p>
      {isPage(url) ? (
        <a href={url} rel="noopener noreferrer" target="_blank">
          {t('panel.original')}
        </a>
      ) : (
        <>
          {t('panel.address')}: <LongText text={url} />
        </>
      )}
    </p>
  );
}

function isPage(url: string): boolean {
  // As a browser would read it, which passes over spaces and line breaks in front and within.
  return URL.canParse(url) && ['http:', 'https:'].includes(new URL(url).protocol);
}
