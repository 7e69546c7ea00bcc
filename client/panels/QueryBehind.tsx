import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TypedDocumentString } from '../operations/generated.ts';

/** The GraphQL query and the variables that gave what stands above, to be copied and run as they are. */
export function QueryBehind<Result, Variables>({
  document,
  variables,
}: {
  readonly document: TypedDocumentString<Result, Variables>;
  readonly variables: Variables;
}) {
  const { t } = useTranslation();
  const [copied, setCopied] = useState(false);
  const query = document
    .toString()
    .replace(/^\n+|^ {4}/gm, '')
    .trim();
  const values = JSON.stringify(variables, null, 2);
  const copy = async () => {
    await navigator.clipboard.writeText(
      `${query}\n\n# ${t('query.variables')}\n${values.replace(/^/gm, '# ')}\n`,
    );
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
    </details>
  );
}
