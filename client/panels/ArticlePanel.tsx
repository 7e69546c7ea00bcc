import { useTranslation } from 'react-i18next';
import { useGraphql } from '../api/useGraphql.ts';
import { useDates } from '../dates/useDates.ts';
import { languageName } from '../languages/languageName.ts';
import { ArticleDocument, type ArticleQuery } from '../operations/generated.ts';
import { useExplorer } from '../state/useExplorer.ts';
import { LongText } from '../ui/LongText.tsx';
import { Name } from '../ui/Name.tsx';
import { EntityNames } from './EntityNames.tsx';
import { SelectLink } from '../ui/SelectLink.tsx';
import { StandingMark } from '../ui/StandingMark.tsx';
import { Account } from './Account.tsx';
import { Answer } from './Answer.tsx';
import { OutletName } from './ArticleName.tsx';
import { Original } from './Original.tsx';
import { differences } from './differences.ts';
import { paragraphsOf } from './paragraphsOf.ts';
import { QueryBehind } from './QueryBehind.tsx';

type Article = NonNullable<ArticleQuery['article']>;

/** One article: what it claims, paragraph by paragraph. */
export function ArticlePanel({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const language = useExplorer((state) => state.language);
  const variables = { id, language };
  const query = useGraphql(ArticleDocument, variables, { keep: true });
  return (
    <Answer query={query} pick={({ article }) => article}>
      {(article) => (
        <>
          <ArticleHead article={article} />
          {article.claims.length === 0 && <p className="quiet-line">{t('panel.noEvents')}</p>}
          {paragraphsOf(article.claims).map(({ paragraph, claims }) => (
            <section key={paragraph}>
              <h3>
                {paragraph === null ? t('panel.noParagraph') : t('panel.paragraph', { number: paragraph })}
              </h3>
              <ol className="paragraphs">
                {claims.map((claim) => (
                  <Claim key={claim.id} claim={claim} />
                ))}
              </ol>
            </section>
          ))}
          <QueryBehind document={ArticleDocument} variables={variables} />
        </>
      )}
    </Answer>
  );
}

function ArticleHead({ article }: { readonly article: Article }) {
  const { t, i18n } = useTranslation();
  return (
    <header className="panel-head">
      <p className="kind">
        {t('panel.article')} · {languageName(article.language, i18n.language)}
      </p>
      <h2 lang={article.title ? article.language : undefined}>
        {article.title ? <LongText text={article.title} /> : <OutletName article={article} />}
      </h2>
      <ArticleFacts article={article} />
      {article.url && <Original url={article.url} />}
    </header>
  );
}

function ArticleFacts({ article }: { readonly article: Article }) {
  const { t } = useTranslation();
  const { date } = useDates();
  const { outlet, published, dataset, claims } = article;
  return (
    <>
      <p>
        {outlet ? <EntityNames entities={[outlet]} /> : <OutletName article={article} />} ·{' '}
        {published ? t('panel.published', { date: date(published) }) : t('panel.notPublished')} ·{' '}
        {t('panel.claimCount', { count: claims.length })}
      </p>
      <p>
        {t('panel.dataset')}: <Name text={dataset.title} /> ·{' '}
        {dataset.license ? <Name text={dataset.license} /> : t('panel.noLicense')}
      </p>
    </>
  );
}

function Claim({ claim }: { readonly claim: Article['claims'][number] }) {
  const { date } = useDates();
  return (
    <li>
      <p className="event-of">
        <span className="when">{date(claim.event.date)}</span>{' '}
        <SelectLink to={{ type: 'event', id: claim.event.id }}>{claim.event.summary}</SelectLink>{' '}
        <StandingMark standing={claim.event.standing} origins={claim.event.origins} />
      </p>
      <ul className="one-account">
        <Account claim={claim} given={differences([claim])[0] ?? []} />
      </ul>
    </li>
  );
}
