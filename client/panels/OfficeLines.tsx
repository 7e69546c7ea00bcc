import { useGraphql } from '../api/useGraphql.ts';
import { OfficeDocument, type OfficeQuery } from '../operations/generated.ts';
import { useExplorer } from '../state/useExplorer.ts';
import { useTranslation } from 'react-i18next';
import { Answer } from './Answer.tsx';
import { Offices } from './Offices.tsx';

export type Holder = NonNullable<OfficeQuery['entity']>;

/** Follows whom an entity speaks for. */
export function useOffices(id: string) {
  const language = useExplorer((state) => state.language);
  const variables = { id, language };
  return { query: useGraphql(OfficeDocument, variables, { keep: true }), variables };
}

/** As what, and when, one speaks for the other. */
export function OfficeLines({
  relation: { source, target },
}: {
  readonly relation: { readonly source: string; readonly target: string };
}) {
  const { query } = useOffices(source);
  return (
    <Answer query={query} pick={({ entity }) => entity}>
      {(holder) => <OfficesOf holder={holder} principal={target} />}
    </Answer>
  );
}

export function OfficesOf({
  holder,
  principal: of,
}: {
  readonly holder: Holder;
  readonly principal: string;
}) {
  const { t } = useTranslation();
  const offices = holder.represents.filter(({ principal }) => principal.id === of);
  return (
    <Offices
      title={t('panel.speaksFor')}
      offices={offices.map(({ principal, ...rest }) => ({ entity: principal, ...rest }))}
    />
  );
}
