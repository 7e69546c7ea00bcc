import { useTranslation } from 'react-i18next';
import { useGraphql } from '../api/useGraphql.ts';
import { useDates } from '../dates/useDates.ts';
import { ArticleDocument, type ArticleQuery } from '../operations/generated.ts';
import { useExplorer } from '../state/useExplorer.ts';
import { SelectLink } from '../ui/SelectLink.tsx';
import { StandingMark } from '../ui/StandingMark.tsx';
import { Account } from './Accounts.tsx';
import { Answer } from './Answer.tsx';
import { OutletName } from './ArticleName.tsx';
import { QueryBehind } from './QueryBehind.tsx';

type Article = NonNullable<ArticleQuery['article']>;

/** One article: what it claims, paragraph by paragraph. */
export function ArticlePanel({ id }: { readonly id: string }) {
  const language = useExplorer((state) => state.language);
  const variables = { id, language };
  const query = useGraphql(ArticleDocument, variables);
  return (
    <Answer query={query} pick={({ article }) => article}>
      {(article) => (
        <>
          <ArticleHead article={article} />
          <ol className="paragraphs">
            {article.claims.map((claim) => (
              <Claim key={claim.id} claim={claim} />
            ))}
          </ol>
          <QueryBehind document={ArticleDocument} variables={variables} />
        </>
      )}
    </Answer>
  );
}

function ArticleHead({ article }: { readonly article: Article }) {
  const { t, i18n } = useTranslation();
  const { date } = useDates();
  const language = new Intl.DisplayNames(i18n.language, { type: 'language' }).of(article.language);
  return (
    <header className="panel-head">
      <p className="kind">
        {t('panel.article')} · {language}
      </p>
      <h2 lang={article.title ? article.language : undefined}>
        {article.title ?? <OutletName article={article} />}
      </h2>
      <p>
        {article.title && (
          <>
            <OutletName article={article} /> ·{' '}
          </>
        )}
        {article.published && <>{t('panel.published', { date: date(article.published) })} · </>}
        {t('panel.claimCount', { count: article.claims.length })}
      </p>
      {article.url && /^https?:\/\//.test(article.url) && (
        <p>
          <a href={article.url} rel="noreferrer noopener" target="_blank">
            {t('panel.original')}
          </a>
        </p>
      )}
    </header>
  );
}

function Claim({ claim }: { readonly claim: Article['claims'][number] }) {
  const { date } = useDates();
  return (
    <li>
      <h3 className="event-of">
        <span className="when">{date(claim.event.date)}</span>{' '}
        <SelectLink to={{ type: 'event', id: claim.event.id }}>{claim.event.summary}</SelectLink>{' '}
        <StandingMark standing={claim.event.standing} origins={claim.event.origins} />
      </h3>
      <Account claim={claim} given={[]} />
    </li>
  );
}
