import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { languageName } from '../languages/languageName.ts';
import type { EntityQuery } from '../operations/generated.ts';
import { LongText } from '../ui/LongText.tsx';

type Names = NonNullable<EntityQuery['entity']>['names'];

/** Every spelling, by language; the language is marked up, so that a screen reader says it right. */
export function NamesByLanguage({ names }: { readonly names: Names }) {
  const { t, i18n } = useTranslation();
  const languages = [...new Set(names.map(({ language }) => language ?? ''))];
  return (
    <section>
      <h3>{t('panel.names')}</h3>
      <dl className="names">
        {languages.map((language) => (
          <div key={language}>
            <dt>{language ? languageName(language, i18n.language) : '–'}</dt>
            <dd lang={language || undefined}>
              {names
                .filter((name) => (name.language ?? '') === language)
                .map(({ text }, index) => (
                  <Fragment key={index}>
                    {index > 0 && ', '}
                    <LongText text={text} />
                  </Fragment>
                ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
