import { useTranslation } from 'react-i18next';
import { copyText } from '../ui/copyText.ts';
import { embedHtml, linkTo } from './links.ts';
import type { PartProps } from './parts.ts';

/** The view as a link, and as HTML for a page of the reader's own. */
export function LinkPart({ shared, say }: PartProps) {
  const { t } = useTranslation();
  const link = linkTo(window.location, shared);
  const html = embedHtml(window.location, shared, t('share.title'));
  const copy = async (text: string, done: string) =>
    say((await copyText(text)) ? done : t('share.notCopied'));
  return (
    <>
      <section>
        <h3>{t('share.link')}</h3>
        <p>{t('share.linkHelp')}</p>
        <div className="row">
          <input
            readOnly
            value={link}
            aria-label={t('share.link')}
            onFocus={({ target }) => target.select()}
          />
          <button type="button" className="primary" onClick={() => void copy(link, t('share.copied'))}>
            {t('share.copy')}
          </button>
        </div>
      </section>
      <section>
        <h3>{t('share.embed')}</h3>
        <p>{t('share.embedHelp')}</p>
        <div className="row">
          <input
            readOnly
            value={html}
            aria-label={t('share.embed')}
            onFocus={({ target }) => target.select()}
          />
          <button type="button" onClick={() => void copy(html, t('share.embedCopied'))}>
            {t('share.copyEmbed')}
          </button>
        </div>
      </section>
    </>
  );
}
