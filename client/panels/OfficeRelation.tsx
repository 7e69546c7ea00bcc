import { useTranslation } from 'react-i18next';
import { relationFamilies } from '../kinds/relationKinds.ts';
import { OfficeDocument } from '../operations/generated.ts';
import { LineSign } from '../ui/LineSign.tsx';
import { SelectLink } from '../ui/SelectLink.tsx';
import { Answer } from './Answer.tsx';
import { OfficesOf, useOffices } from './OfficeLines.tsx';
import { QueryBehind } from './QueryBehind.tsx';

/** Whom somebody speaks for, and as what. It rests on no event, so there are no accounts to show. */
export function OfficeRelation({
  relation,
}: {
  readonly relation: { readonly source: string; readonly target: string };
}) {
  const { t } = useTranslation();
  const { query, variables } = useOffices(relation.source);
  return (
    <Answer query={query} pick={({ entity }) => entity}>
      {(holder) => (
        <>
          <header className="panel-head">
            <p className="kind">
              <LineSign look={relationFamilies.represents} /> {t('relation.REPRESENTS')}
            </p>
            <h2>
              <SelectLink to={{ type: 'entity', id: holder.id }}>{holder.name}</SelectLink>
            </h2>
          </header>
          <OfficesOf holder={holder} principal={relation.target} />
          <QueryBehind document={OfficeDocument} variables={variables} />
        </>
      )}
    </Answer>
  );
}
