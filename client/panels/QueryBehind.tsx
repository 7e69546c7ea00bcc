import { useState } from 'react';
import { useTranslation } from 'react-i18next';

/** The GraphQL query and the variables that gave what stands above, to be copied and run as they are. */
export function QueryBehind({
  document,
  variables,
  opens = false,
}: {
  readonly document: { toString(): string };
  readonly variables: unknown;
  /** Whether a link opens it in the query editor, which takes the variables as a remark. */
  readonly opens?: boolean;
}) {
  const { t } = useTranslation();
  const [copied, setCopied] = useState(false);
  const query = document
    .toString()
    .replace(/^\n+|^ {4}/gm, '')
    .trim();
  const values = JSON.stringify(variables, null, 2);
  const whole = `${query}\n\n# ${t('query.variables')}\n${values.replace(/^/gm, '# ')}\n`;
  const copy = async () => {
    await navigator.clipboard.writeText(whole);
    setCopied(true);
    setTimeout(() => setCopied(false), 2000);
  };
  return (
    <details className="query">
      <summary>{t('query.title')}</summary>
      <button type="button" onClick={() => void copy()}>
        {copied ? t('query.copied') : t('query.copy')}
      </button>
      <pre tabIndex={0}>
        <code>{query}</code>
      </pre>
      <h3>{t('query.variables')}</h3>
      <pre tabIndex={0}>
        <code>{values}</code>
      </pre>
      {opens && (
        <p>
          <a
            href={`/graphiql?${new URLSearchParams({ query: whole }).toString()}`}
            target="_blank"
            rel="noreferrer"
          >
            {t('query.open')}
          </a>
        </p>
      )}
    </details>
  );
}
