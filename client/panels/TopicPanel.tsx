import { useTranslation } from 'react-i18next';
import { useGraphql } from '../api/useGraphql.ts';
import { usePages } from '../api/usePages.ts';
import { relationFamilies, relationKind } from '../kinds/relationKinds.ts';
import {
  TopicDocument,
  type EvidenceFragment,
  type TopicQuery,
  type TopicQueryVariables,
} from '../operations/generated.ts';
import { useExplorer } from '../state/useExplorer.ts';
import { LineSign } from '../ui/LineSign.tsx';
import { LongText } from '../ui/LongText.tsx';
import { NodeSign } from '../ui/NodeSign.tsx';
import { SelectLink } from '../ui/SelectLink.tsx';
import { StandingMark } from '../ui/StandingMark.tsx';
import { Answer } from './Answer.tsx';
import { EntityNames } from './EntityNames.tsx';
import { EventCard } from './EventCard.tsx';
import { More } from './More.tsx';
import { QueryBehind } from './QueryBehind.tsx';
import { TopicSides } from './TopicSides.tsx';
import { whoSaysIt } from './whoSaysIt.ts';

type Topic = NonNullable<TopicQuery['topic']>;
const step = 25;
/** So many events are open at first. */
const openAtFirst = 2;

/** One topic: who proposed, accepted, asserted, denied, in order, each with its accounts. */
export function TopicPanel({ id }: { readonly id: string }) {
  const language = useExplorer((state) => state.language);
  const variables: TopicQueryVariables = { id, language, first: step };
  const query = useGraphql(TopicDocument, variables, { keep: true });
  return (
    <Answer query={query} pick={({ topic }) => topic}>
      {(topic) => (
        <>
          <TopicHead topic={topic} />
          <Sequence topic={topic} variables={variables} />
          <QueryBehind document={TopicDocument} variables={variables} />
        </>
      )}
    </Answer>
  );
}

function TopicHead({ topic }: { readonly topic: Topic }) {
  const { t } = useTranslation();
  return (
    <header className="panel-head">
      <p className="kind">
        <NodeSign kind="TOPIC" /> {t('oneKind.TOPIC')}
      </p>
      <h2>
        <LongText text={topic.title} />
      </h2>
      <p>{t('panel.eventCount', { count: topic.events.totalCount })}</p>
      <TopicSides counts={topic.relationCounts} />
      {topic.asserts.map((event) => (
        <p key={event.id} className="facts">
          {t('panel.asserts')}: <SelectLink to={{ type: 'event', id: event.id }}>{event.summary}</SelectLink>{' '}
          <StandingMark standing={event.standing} />
        </p>
      ))}
    </header>
  );
}

function Sequence({ topic, variables }: { readonly topic: Topic; readonly variables: TopicQueryVariables }) {
  const { t } = useTranslation();
  const { nodes, rest } = usePages(
    topic.events,
    TopicDocument,
    (after): TopicQueryVariables => ({ ...variables, after }),
    ({ topic }) => topic?.events,
  );
  return (
    <>
      <h3 className="part">{t('panel.order')}</h3>
      {nodes.length === 0 && <p className="quiet-line">{t('panel.noEvents')}</p>}
      <ol className="sequence">
        {nodes.map((event, index) => (
          <Step key={event.id} event={event} opens={index < openAtFirst ? 'open' : 'closed'} />
        ))}
      </ol>
      <More rest={rest} />
    </>
  );
}

function Step({ event, opens }: { readonly event: EvidenceFragment; readonly opens: 'open' | 'closed' }) {
  const { t } = useTranslation();
  const { kind, family } = relationKind(event.kind);
  const who = whoSaysIt(event.participants);
  return (
    <li>
      <p className="step" data-family={family}>
        <LineSign look={relationFamilies[family]} />
        <span>
          <EntityNames entities={who} /> <span className="verb">{t(`relation.${kind}`)}</span>
        </span>
      </p>
      <EventCard event={event} opens={opens} apartFrom={who.map(({ id }) => id)} />
    </li>
  );
}
