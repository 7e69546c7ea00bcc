import { useTranslation } from 'react-i18next';
import { localeOf } from '../../server/dates/locale.ts';
import { useExplorer } from '../state/useExplorer.ts';
import { summaryOf, type ComparedField, type Given } from './differences.ts';

/** What the accounts contradict one another in, and what not all of them give, in a sentence each. */
export function DifferenceLine({ given }: { readonly given: readonly (readonly Given[])[] }) {
  const { t } = useTranslation();
  const language = useExplorer((state) => state.language);
  const { differing, partial } = summaryOf(given);
  const list = (fields: readonly ComparedField[], type: Intl.ListFormatType) =>
    new Intl.ListFormat(localeOf(language), { type }).format(
      fields.map((field) => t(`account.field.${field}`)),
    );
  if (differing.length + partial.length === 0) return null;
  return (
    <p className="difference-line">
      {differing.length > 0 && (
        <strong>{t('account.differIn', { fields: list(differing, 'conjunction') })} </strong>
      )}
      {partial.length > 0 && t('account.partIn', { fields: list(partial, 'disjunction') })}
    </p>
  );
}
