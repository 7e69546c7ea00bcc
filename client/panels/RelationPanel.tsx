import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useGraphql } from '../api/useGraphql.ts';
import { useDates } from '../dates/useDates.ts';
import { relationFamilies, relationKind } from '../kinds/relationKinds.ts';
import { RelationDocument, type RelationQuery } from '../operations/generated.ts';
import type { Selection } from '../state/selection.ts';
import { useExplorer } from '../state/useExplorer.ts';
import { Rhythm } from '../time/Rhythm.tsx';
import { LineSign } from '../ui/LineSign.tsx';
import { Notice } from '../ui/Notice.tsx';
import { SelectLink } from '../ui/SelectLink.tsx';
import { Answer } from './Answer.tsx';
import { EventCard } from './EventCard.tsx';
import { More } from './More.tsx';
import { OfficeRelation } from './OfficeRelation.tsx';
import { QueryBehind } from './QueryBehind.tsx';
import { relationFilter } from './relationFilter.ts';
import { useEnds } from './useEnds.ts';

type Relation = Extract<Selection, { type: 'relation' }>;
const step = 25;

/** A line of the canvas: its events by date, each with its accounts side by side. */
export function RelationPanel({ relation }: { readonly relation: Relation }) {
  return relation.kind === 'REPRESENTS' ? (
    <OfficeRelation relation={relation} />
  ) : (
    <EventRelation relation={relation} />
  );
}

function EventRelation({ relation }: { readonly relation: Relation }) {
  const { t } = useTranslation();
  const language = useExplorer((state) => state.language);
  const [first, setFirst] = useState(step);
  const ends = useEnds(relation);
  const variables = { filter: relationFilter(relation, ends.target?.isTopic ?? false), language, first };
  const query = useGraphql(RelationDocument, variables, { enabled: ends.known, keep: first > step });
  if (ends.missing)
    return (
      <Notice title={t('panel.gone')}>
        <p>{t('panel.goneHelp')}</p>
      </Notice>
    );
  return (
    <Answer query={query} pick={({ events }) => (events.totalCount > 0 ? events : null)}>
      {(events) => (
        <>
          <RelationHead relation={relation} ends={ends} events={events} />
          {relation.kind === 'SPOKE_WITH' && <Rhythm filter={variables.filter} />}
          {events.nodes.map((event) => (
            <EventCard key={event.id} event={event} withTopics={relation.kind === 'SPOKE_WITH'} />
          ))}
          <More shown={events.nodes.length} all={events.totalCount} onMore={() => setFirst(first + step)} />
          <QueryBehind document={RelationDocument} variables={variables} />
        </>
      )}
    </Answer>
  );
}

interface HeadProps {
  readonly relation: Relation;
  readonly ends: ReturnType<typeof useEnds>;
  readonly events: RelationQuery['events'];
}

function RelationHead({ relation, ends: { source, target }, events }: HeadProps) {
  const { t } = useTranslation();
  const { date } = useDates();
  const { kind, family } = relationKind(relation.kind);
  const dates = events.nodes.flatMap((event) => event.date ?? []);
  const counted = kind === 'SPOKE_WITH' ? 'panel.contactCount' : 'panel.eventCount';
  const [first, last] = [dates[0], dates.at(-1)];
  const sourceLink = (
    <SelectLink to={{ type: 'entity', id: relation.source }}>{source?.name ?? relation.source}</SelectLink>
  );
  const targetLink = (
    <SelectLink to={{ type: target?.isTopic ? 'topic' : 'entity', id: relation.target }}>
      {target?.name ?? relation.target}
    </SelectLink>
  );
  return (
    <header className="panel-head">
      <p className="kind">
        <LineSign look={relationFamilies[family]} /> {t(`family.${family}`)}
      </p>
      <h2>
        {sourceLink}{' '}
        <span className="verb">{target?.isTopic ? t(`relation.${kind}`) : t(`towards.${kind}`)}</span>{' '}
        {targetLink}
      </h2>
      <p>
        {t(counted, { count: events.totalCount })}
        {first && <> · {first === last ? date(first) : t('panel.first', { date: date(first) })}</>}
        {last && first !== last && <> · {t('panel.last', { date: date(last) })}</>}
      </p>
    </header>
  );
}
