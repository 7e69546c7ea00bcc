import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useGraphql } from '../api/useGraphql.ts';
import { relationFamilies, relationKind } from '../kinds/relationKinds.ts';
import { TopicDocument, type EvidenceFragment, type TopicQuery } from '../operations/generated.ts';
import { useExplorer } from '../state/useExplorer.ts';
import { LineSign } from '../ui/LineSign.tsx';
import { NodeSign } from '../ui/NodeSign.tsx';
import { SelectLink } from '../ui/SelectLink.tsx';
import { StandingMark } from '../ui/StandingMark.tsx';
import { Answer } from './Answer.tsx';
import { EventCard } from './EventCard.tsx';
import { More } from './More.tsx';
import { QueryBehind } from './QueryBehind.tsx';

const step = 25;

/** One topic: who proposed, accepted, asserted, denied, in order, each with its accounts. */
export function TopicPanel({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const language = useExplorer((state) => state.language);
  const [first, setFirst] = useState(step);
  const variables = { id, language, first };
  const query = useGraphql(TopicDocument, variables, { keep: first > step });
  return (
    <Answer query={query} pick={({ topic }) => topic}>
      {(topic) => (
        <>
          <TopicHead topic={topic} />
          <h3 className="part">{t('panel.order')}</h3>
          {topic.events.nodes.length === 0 && <p className="quiet-line">{t('panel.noEvents')}</p>}
          <ol className="sequence">
            {topic.events.nodes.map((event) => (
              <Step key={event.id} event={event} />
            ))}
          </ol>
          <More
            shown={topic.events.nodes.length}
            all={topic.events.totalCount}
            onMore={() => setFirst(first + step)}
          />
          <QueryBehind document={TopicDocument} variables={variables} />
        </>
      )}
    </Answer>
  );
}

function TopicHead({ topic }: { readonly topic: NonNullable<TopicQuery['topic']> }) {
  const { t } = useTranslation();
  return (
    <header className="panel-head">
      <p className="kind">
        <NodeSign kind="TOPIC" /> {t('oneKind.TOPIC')}
      </p>
      <h2>{topic.title}</h2>
      <p>{t('panel.eventCount', { count: topic.events.totalCount })}</p>
      {topic.asserts.map((event) => (
        <p key={event.id} className="facts">
          {t('panel.asserts')}: <SelectLink to={{ type: 'event', id: event.id }}>{event.summary}</SelectLink>{' '}
          <StandingMark standing={event.standing} />
        </p>
      ))}
    </header>
  );
}

function Step({ event }: { readonly event: EvidenceFragment }) {
  const { t } = useTranslation();
  const { kind, family } = relationKind(event.kind);
  return (
    <li>
      <p className="step" data-family={family}>
        <LineSign look={relationFamilies[family]} /> {t(`relation.${kind}`)}
      </p>
      <EventCard event={event} />
    </li>
  );
}
