import { useTranslation } from 'react-i18next';
import type { TextPlace } from '../run/placeOfPath.ts';
import type { Fault } from '../run/runQuery.ts';

/** What went wrong, each with its code and the place in the query, which leads there. */
export function Faults({
  faults,
  goTo,
}: {
  readonly faults: readonly Fault[];
  readonly goTo: (place: TextPlace) => void;
}) {
  const { t } = useTranslation();
  if (faults.length === 0) return null;
  return (
    <ul className="faults" role="alert">
      {faults.map(({ message, code, place, path }, number) => (
        <li key={number}>
          {code !== null && <code className="fault-code">{code}</code>} <span lang="en">{message}</span>
          {path !== null && (
            <>
              {' '}
              <code>{path}</code>
            </>
          )}{' '}
          {place && (
            <button type="button" className="docs-link" onClick={() => goTo(place)}>
              {t('queryTab.place', { line: place.line, column: place.column })}
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
