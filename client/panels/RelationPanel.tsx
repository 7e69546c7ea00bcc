import { useTranslation } from 'react-i18next';
import { useDates } from '../dates/useDates.ts';
import { relationFamilies, relationKind } from '../kinds/relationKinds.ts';
import { RelationDocument, type RelationQuery } from '../operations/generated.ts';
import { Rhythm } from '../time/Rhythm.tsx';
import { LineSign } from '../ui/LineSign.tsx';
import { SelectLink } from '../ui/SelectLink.tsx';
import { Answer } from './Answer.tsx';
import { OfficeRelation } from './OfficeRelation.tsx';
import { QueryBehind } from './QueryBehind.tsx';
import { RelationEvents } from './RelationEvents.tsx';
import { endIn, relationIn, useRelation, type Line, type RelationFound } from './useRelation.ts';

/** A line of the canvas: its events by date, each with its accounts side by side. */
export function RelationPanel({ relation }: { readonly relation: Line }) {
  return relation.kind === 'REPRESENTS' ? (
    <OfficeRelation relation={relation} />
  ) : (
    <EventRelation line={relation} />
  );
}

function EventRelation({ line }: { readonly line: Line }) {
  const { query, variables } = useRelation(line);
  const pick = (result: RelationQuery) => {
    const relation = relationIn(result);
    return relation && { relation, result };
  };
  return (
    <Answer query={query} pick={pick}>
      {({ relation, result }) => (
        <>
          <RelationHead line={line} relation={relation} result={result} />
          {line.kind === 'SPOKE_WITH' && !variables.rollUp && (
            <Rhythm filter={{ participants: [line.source, line.target], kinds: ['SPOKE_WITH'] }} />
          )}
          <RelationEvents relation={relation} variables={variables} />
          <QueryBehind document={RelationDocument} variables={variables} />
        </>
      )}
    </Answer>
  );
}

interface HeadProps {
  readonly line: Line;
  readonly relation: RelationFound;
  readonly result: RelationQuery;
}

function RelationHead({ line, relation, result }: HeadProps) {
  const { t } = useTranslation();
  const { date } = useDates();
  const { kind, family } = relationKind(relation.kind);
  const counted = kind === 'SPOKE_WITH' ? 'panel.contactCount' : 'panel.eventCount';
  const { count, first, last } = relation;
  const end = (id: string) => {
    const { name, isTopic } = endIn(result, id);
    return <SelectLink to={{ type: isTopic ? 'topic' : 'entity', id }}>{name}</SelectLink>;
  };
  const isAboutTopic = endIn(result, line.target).isTopic;
  return (
    <header className="panel-head">
      <p className="kind">
        <LineSign look={relationFamilies[family]} /> {t(`family.${family}`)}
      </p>
      <h2>
        {end(line.source)}{' '}
        <span className="verb">{isAboutTopic ? t(`relation.${kind}`) : t(`towards.${kind}`)}</span>{' '}
        {end(line.target)}
      </h2>
      <p>
        {t(counted, { count })}
        {first && <> · {first === last ? date(first) : t('panel.first', { date: date(first) })}</>}
        {last && first !== last && <> · {t('panel.last', { date: date(last) })}</>}
      </p>
    </header>
  );
}
