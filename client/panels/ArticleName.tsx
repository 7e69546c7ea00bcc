import { useTranslation } from 'react-i18next';
import { useDates } from '../dates/useDates.ts';
import { languageName } from '../languages/languageName.ts';
import { Name } from '../ui/Name.tsx';

interface NamedArticle {
  readonly outlet?: { readonly name: string } | null;
  readonly language: string;
  readonly published?: string | null;
}

/** What an article is called: its outlet and day. An outlet that the article does not name stays unnamed. */
export function ArticleName({ article }: { readonly article: NamedArticle }) {
  const { date } = useDates();
  return (
    <>
      <OutletName article={article} />
      {article.published && <span className="day">, {date(article.published)}</span>}
    </>
  );
}

/** The outlet alone. */
export function OutletName({ article }: { readonly article: NamedArticle }) {
  const { t, i18n } = useTranslation();
  if (article.outlet) return <Name text={article.outlet.name} />;
  const language = languageName(article.language, i18n.language);
  return <>{t('panel.unnamedOutlet', { language })}</>;
}
