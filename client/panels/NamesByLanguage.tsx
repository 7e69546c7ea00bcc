import { useTranslation } from 'react-i18next';
import type { EntityQuery } from '../operations/generated.ts';

type Names = NonNullable<EntityQuery['entity']>['names'];

/** Every spelling, by language; the language is marked up, so that a screen reader says it right. */
export function NamesByLanguage({ names }: { readonly names: Names }) {
  const { t, i18n } = useTranslation();
  const languageNames = new Intl.DisplayNames(i18n.language, { type: 'language' });
  const languages = [...new Set(names.map(({ language }) => language ?? ''))];
  return (
    <section>
      <h3>{t('panel.names')}</h3>
      <dl className="names">
        {languages.map((language) => (
          <div key={language}>
            <dt>{language ? languageNames.of(language) : '–'}</dt>
            <dd lang={language || undefined}>
              {names
                .filter((name) => (name.language ?? '') === language)
                .map(({ text }) => text)
                .join(', ')}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
