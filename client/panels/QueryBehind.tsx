import { useTranslation } from 'react-i18next';
import { curlOf } from '../query/curl.ts';
import { queryStore } from '../query/useQuery.ts';
import { useActions } from '../state/useExplorer.ts';
import { CopyButton } from '../ui/CopyButton.tsx';

/** The GraphQL query and the variables that gave what stands above: to copy, to open in the query tab, and to run from a terminal. */
export function QueryBehind({
  document,
  variables,
  title,
  onOpened,
}: {
  readonly document: { toString(): string };
  readonly variables: unknown;
  /** What it is the query of, where that is not what stands above. */
  readonly title?: string;
  /** It was opened in the query tab. */
  readonly onOpened?: () => void;
}) {
  const { t } = useTranslation();
  const { openTab } = useActions();
  const query = document
    .toString()
    // Each operation and fragment stands indented where the page keeps it; what is in them does not.
    .replace(/^ {4}(?=query |fragment )/gm, '')
    .replace(/\n{2,}/g, '\n\n')
    .trim();
  const values = JSON.stringify(variables, null, 2);
  const whole = `${query}\n\n# ${t('query.variables')}\n${values.replace(/^/gm, '# ')}\n`;
  const open = () => {
    queryStore.actions.openQuery({ query, variables });
    openTab('query');
    onOpened?.();
  };
  return (
    <details className="query">
      <summary>{title ?? t('query.title')}</summary>
      <div className="query-ways">
        <CopyButton text={whole} label={t('query.copy')} />
        <CopyButton text={curlOf(window.location.origin, query, variables)} label={t('query.curl')} />
        <button type="button" onClick={open}>
          {t('query.open')}
        </button>
      </div>
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
