import { useTranslation } from 'react-i18next';
import { useGraphql } from '../api/useGraphql.ts';
import { relationFamilies } from '../kinds/relationKinds.ts';
import { EntityDocument } from '../operations/generated.ts';
import { useExplorer } from '../state/useExplorer.ts';
import { LineSign } from '../ui/LineSign.tsx';
import { SelectLink } from '../ui/SelectLink.tsx';
import { Answer } from './Answer.tsx';
import { Offices } from './Offices.tsx';
import { QueryBehind } from './QueryBehind.tsx';

/** Whom somebody speaks for, and as what. It rests on no event, so there are no accounts to show. */
export function OfficeRelation({
  relation,
}: {
  readonly relation: { readonly source: string; readonly target: string };
}) {
  const { t } = useTranslation();
  const language = useExplorer((state) => state.language);
  const variables = { id: relation.source, language, first: 1 };
  const query = useGraphql(EntityDocument, variables);
  return (
    <Answer query={query} pick={({ entity }) => entity}>
      {(entity) => {
        const offices = entity.represents.filter(({ principal }) => principal.id === relation.target);
        return (
          <>
            <header className="panel-head">
              <p className="kind">
                <LineSign look={relationFamilies.represents} /> {t('relation.REPRESENTS')}
              </p>
              <h2>
                <SelectLink to={{ type: 'entity', id: entity.id }}>{entity.name}</SelectLink>
              </h2>
            </header>
            <Offices
              title={t('panel.speaksFor')}
              offices={offices.map(({ principal, ...rest }) => ({ entity: principal, ...rest }))}
            />
            <QueryBehind document={EntityDocument} variables={variables} />
          </>
        );
      }}
    </Answer>
  );
}
