import { useTranslation } from 'react-i18next';
import { useGraphql } from '../api/useGraphql.ts';
import { EntityDocument, type EntityQuery, type EntityQueryVariables } from '../operations/generated.ts';
import { PathTo } from '../path/PathTo.tsx';
import { useExplorer } from '../state/useExplorer.ts';
import { Activity } from '../time/Activity.tsx';
import { LongText } from '../ui/LongText.tsx';
import { NodeSign } from '../ui/NodeSign.tsx';
import { Answer } from './Answer.tsx';
import { EntityContacts, EntityEvents, EntityStances } from './EntityLists.tsx';
import { NamesByLanguage } from './NamesByLanguage.tsx';
import { Offices } from './Offices.tsx';
import { QueryBehind } from './QueryBehind.tsx';
import { RolledUp } from './RolledUp.tsx';

const step = 25;

/** One entity: offices and principals, contacts ranked, topics, events, names by language. */
export function EntityPanel({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const language = useExplorer((state) => state.language);
  const variables: EntityQueryVariables = { id, language, first: step };
  const query = useGraphql(EntityDocument, variables, { keep: true });
  return (
    <Answer query={query} pick={({ entity }) => entity}>
      {(entity) => (
        <>
          <EntityHead entity={entity} />
          <RolledUp id={entity.id} />
          <PathTo id={entity.id} />
          <Activity id={entity.id} name={entity.name} />
          <Offices
            title={t('panel.speaksFor')}
            offices={entity.represents.map(({ principal, ...rest }) => ({ entity: principal, ...rest }))}
          />
          <Offices title={t('panel.spokenForBy')} offices={entity.representedBy} />
          <EntityContacts of={id} firstPage={entity.contacts} variables={variables} />
          <EntityStances firstPage={entity.stances} variables={variables} />
          <EntityEvents firstPage={entity.events} variables={variables} />
          <NamesByLanguage names={entity.names} />
          <QueryBehind document={EntityDocument} variables={variables} />
        </>
      )}
    </Answer>
  );
}

function EntityHead({ entity }: { readonly entity: NonNullable<EntityQuery['entity']> }) {
  const { t } = useTranslation();
  return (
    <header className="panel-head">
      <p className="kind">
        <NodeSign kind={entity.kind} /> {t(`oneKind.${entity.kind}`)}
      </p>
      <h2>
        <LongText text={entity.name} />
      </h2>
      <p>
        {t('panel.talkedWith', { count: entity.contacts.totalCount })} ·{' '}
        {t('panel.topicCount', { count: entity.stances.totalCount })} ·{' '}
        {t('panel.eventCount', { count: entity.events.totalCount })}
      </p>
    </header>
  );
}
