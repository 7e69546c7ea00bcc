import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useGraphql } from '../api/useGraphql.ts';
import { useDates } from '../dates/useDates.ts';
import { namesOf, relationText, type Names } from '../graph/relationText.ts';
import { relationFamilies, relationKind } from '../kinds/relationKinds.ts';
import { standingLook } from '../kinds/standings.ts';
import { PairDocument, type PairQuery } from '../operations/generated.ts';
import type { Pair } from '../state/selection.ts';
import { useExplorer } from '../state/useExplorer.ts';
import { LineSign } from '../ui/LineSign.tsx';
import { SelectLink } from '../ui/SelectLink.tsx';
import { StandingMark } from '../ui/StandingMark.tsx';
import { Answer } from './Answer.tsx';
import { OfficeLines } from './OfficeLines.tsx';
import { QueryBehind } from './QueryBehind.tsx';
import { RelationEvents } from './RelationEvents.tsx';
import { relationIn, useRelation } from './useRelation.ts';

type Relation = PairQuery['graph']['relations'][number];

/** All that is between two: each relation, by kind and direction, opens into its events and their accounts. */
export function PairPanel({ pair: { a, b } }: { readonly pair: Pair }) {
  const { t } = useTranslation();
  const language = useExplorer((state) => state.language);
  const variables = { pair: [a, b], language };
  const query = useGraphql(PairDocument, variables, { keep: true });
  return (
    <Answer query={query} pick={({ graph }) => (graph.relations.length > 0 ? graph : null)}>
      {(graph) => {
        const names = namesOf(graph);
        const end = (id: string) => (
          <SelectLink to={{ type: names.get(id)?.isTopic ? 'topic' : 'entity', id }}>
            {names.get(id)?.text ?? id}
          </SelectLink>
        );
        return (
          <>
            <header className="panel-head">
              <p className="kind">{t('pair.title')}</p>
              <h2>
                {end(a)} <span className="verb">{t('pair.and')}</span> {end(b)}
              </h2>
              <p>{t('pair.relationCount', { count: graph.relations.length })}</p>
            </header>
            <ol className="pair-relations">
              {graph.relations.map((relation, index) => (
                <li key={relation.id}>
                  <RelationBetween relation={relation} names={names} startsOpen={index === 0} />
                </li>
              ))}
            </ol>
            <QueryBehind document={PairDocument} variables={variables} />
          </>
        );
      }}
    </Answer>
  );
}

interface BetweenProps {
  readonly relation: Relation;
  readonly names: Names;
  readonly startsOpen: boolean;
}

function RelationBetween({ relation, names, startsOpen }: BetweenProps) {
  const { t } = useTranslation();
  const { date } = useDates();
  const [isOpen, setOpen] = useState(startsOpen);
  const body = useId();
  const { kind, count, first, last, standing } = relation;
  const look = standing ? standingLook(standing) : undefined;
  return (
    <section className="between" data-opens="true">
      <header>
        <LineSign look={relationFamilies[relationKind(kind).family]} {...(look && { standing: look })} />
        <h3>
          <button
            type="button"
            className="disclose"
            aria-expanded={isOpen}
            aria-controls={body}
            onClick={() => setOpen(!isOpen)}
          >
            {relationText(relation, names, t)}
          </button>
        </h3>
        <p className="facts">
          {kind !== 'REPRESENTS' && <span>{t('panel.eventCount', { count })}</span>}
          {first && <span>{first === last || !last ? date(first) : `${date(first)} – ${date(last)}`}</span>}
          {standing && <StandingMark standing={standing} />}
        </p>
      </header>
      <div id={body} hidden={!isOpen}>
        {isOpen &&
          (kind === 'REPRESENTS' ? <OfficeLines relation={relation} /> : <Opened relation={relation} />)}
      </div>
    </section>
  );
}

function Opened({ relation }: { readonly relation: Relation }) {
  const { query, variables } = useRelation(relation);
  return (
    <Answer query={query} pick={relationIn}>
      {(found) => <RelationEvents relation={found} variables={variables} />}
    </Answer>
  );
}
