import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useGraphql } from '../api/useGraphql.ts';
import { EntityDocument, type EntityQuery } from '../operations/generated.ts';
import { useExplorer } from '../state/useExplorer.ts';
import { Activity } from '../time/Activity.tsx';
import { NodeSign } from '../ui/NodeSign.tsx';
import { Answer } from './Answer.tsx';
import { ContactRanks } from './ContactRanks.tsx';
import { EventLines } from './EventLines.tsx';
import { More } from './More.tsx';
import { NamesByLanguage } from './NamesByLanguage.tsx';
import { Offices } from './Offices.tsx';
import { QueryBehind } from './QueryBehind.tsx';

const step = 25;

/** One entity: names by language, offices and principals, contacts ranked, events. */
export function EntityPanel({ id }: { readonly id: string }) {
  const language = useExplorer((state) => state.language);
  const [first, setFirst] = useState(step);
  const variables = { id, language, first };
  const query = useGraphql(EntityDocument, variables, { keep: first > step });
  return (
    <Answer query={query} pick={({ entity }) => entity}>
      {(entity) => (
        <>
          <EntityContent entity={entity} onMore={() => setFirst(first + step)} />
          <QueryBehind document={EntityDocument} variables={variables} />
        </>
      )}
    </Answer>
  );
}

interface ContentProps {
  readonly entity: NonNullable<EntityQuery['entity']>;
  readonly onMore: () => void;
}

function EntityContent({ entity, onMore }: ContentProps) {
  const { t } = useTranslation();
  const { contacts, events } = entity;
  return (
    <>
      <header className="panel-head">
        <p className="kind">
          <NodeSign kind={entity.kind} /> {t(`oneKind.${entity.kind}`)}
        </p>
        <h2>{entity.name}</h2>
        <p>
          {t('panel.contactCount', { count: contacts.totalCount })} ·{' '}
          {t('panel.eventCount', { count: events.totalCount })}
        </p>
      </header>
      <Offices
        title={t('panel.speaksFor')}
        offices={entity.represents.map(({ principal, ...rest }) => ({ entity: principal, ...rest }))}
      />
      <Offices title={t('panel.spokenForBy')} offices={entity.representedBy} />
      <section>
        <h3>{t('panel.contacts')}</h3>
        <ContactRanks of={entity.id} contacts={contacts.nodes} />
        <More shown={contacts.nodes.length} all={contacts.totalCount} onMore={onMore} />
      </section>
      <Activity id={entity.id} name={entity.name} />
      <section>
        <h3>{t('panel.events')}</h3>
        {events.nodes.length === 0 ? (
          <p className="quiet-line">{t('panel.noEvents')}</p>
        ) : (
          <EventLines events={events.nodes} />
        )}
        <More shown={events.nodes.length} all={events.totalCount} onMore={onMore} />
      </section>
      <NamesByLanguage names={entity.names} />
    </>
  );
}
