import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useGraphql } from '../api/useGraphql.ts';
import { useDates } from '../dates/useDates.ts';
import { useCounting } from '../graph/useCounting.ts';
import { namesOf, relationText, type Names } from '../graph/relationText.ts';
import { relationFamilies, relationKind } from '../kinds/relationKinds.ts';
import { standingLook } from '../kinds/standings.ts';
import { PairDocument, SidesDocument, type PairQuery } from '../operations/generated.ts';
import { usePrinting } from '../print/usePrinting.ts';
import type { Pair } from '../state/selection.ts';
import { useExplorer } from '../state/useExplorer.ts';
import { LineSign } from '../ui/LineSign.tsx';
import { SelectLink } from '../ui/SelectLink.tsx';
import { StandingMark } from '../ui/StandingMark.tsx';
import { Answer } from './Answer.tsx';
import { betweenSides, endsIn, sidesIn, type Sides } from './betweenSides.ts';
import { OfficeLines } from './OfficeLines.tsx';
import { QueryBehind } from './QueryBehind.tsx';
import { RelationEvents } from './RelationEvents.tsx';
import { relationIn, useRelation } from './useRelation.ts';

type Relation = PairQuery['graph']['relations'][number];

/**
 * All that is between two, and between those who speak for them: each relation, by kind and direction, opens into its
 * events and their accounts.
 */
export function PairPanel({ pair }: { readonly pair: Pair }) {
  const { a, b } = pair;
  const language = useExplorer((state) => state.language);
  const query = useGraphql(SidesDocument, { a, b, language }, { keep: true });
  return (
    <Answer query={query} pick={(found) => ({ sides: sidesIn(found, pair), ends: endsIn(found) })}>
      {({ sides, ends }) => <BetweenSides pair={pair} sides={sides} ends={ends} />}
    </Answer>
  );
}

interface BetweenSidesProps {
  readonly pair: Pair;
  readonly sides: Sides;
  /** What the two are called; without those that the graph does not hold. */
  readonly ends: Names;
}

function BetweenSides({ pair, sides, ends }: BetweenSidesProps) {
  const { t } = useTranslation();
  const language = useExplorer((state) => state.language);
  // Where the line counts people as whom they speak for, their talks are its own.
  const counting = useCounting(pair.a, pair.b);
  const variables = {
    ...{ pair: counting.rollUp ? [pair.a, pair.b] : [...sides.a, ...sides.b], language },
    ...counting,
  };
  const query = useGraphql(PairDocument, variables, { keep: true });
  const pick = ({ graph }: PairQuery) => {
    const { own, spokenFor } = betweenSides(graph.relations, pair, sides);
    const isNothing = own.length + spokenFor.length === 0;
    // Of two that the graph holds, that nothing is reported between them is an answer.
    if (isNothing && !(ends.has(pair.a) && ends.has(pair.b))) return null;
    return { own, spokenFor, isNothing, names: new Map([...ends, ...namesOf(graph)]) };
  };
  return (
    <Answer query={query} pick={pick}>
      {({ own, spokenFor, isNothing, names }) => {
        const called = (id: string) => names.get(id)?.text ?? id;
        const end = (id: string) => (
          <SelectLink to={{ type: names.get(id)?.isTopic ? 'topic' : 'entity', id }}>{called(id)}</SelectLink>
        );
        return (
          <>
            <header className="panel-head">
              <p className="kind">{t('pair.title')}</p>
              <h2>
                {end(pair.a)} <span className="verb">{t('pair.and')}</span> {end(pair.b)}
              </h2>
              <p>
                {isNothing
                  ? t('pair.nothing', { a: called(pair.a), b: called(pair.b) })
                  : t('pair.relationCount', { count: own.length })}
              </p>
            </header>
            <RelationList relations={own} names={names} startsOpen />
            {spokenFor.length > 0 && (
              <section>
                <h3>{t('pair.spokenFor')}</h3>
                <RelationList relations={spokenFor} names={names} startsOpen={own.length === 0} />
              </section>
            )}
            <QueryBehind document={PairDocument} variables={variables} />
          </>
        );
      }}
    </Answer>
  );
}

function RelationList({
  relations,
  names,
  startsOpen,
}: {
  readonly relations: readonly Relation[];
  readonly names: Names;
  /** Whether the first is open at first. */
  readonly startsOpen: boolean;
}) {
  return (
    <ol className="pair-relations">
      {relations.map((relation, index) => (
        <li key={relation.id}>
          <RelationBetween relation={relation} names={names} startsOpen={startsOpen && index === 0} />
        </li>
      ))}
    </ol>
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
  const [isOpened, setOpen] = useState(startsOpen);
  const isOpen = usePrinting() || isOpened;
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
            onClick={() => setOpen(!isOpened)}
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
