import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useGraphql } from '../api/useGraphql.ts';
import { usePages, type Page, type Rest } from '../api/usePages.ts';
import {
  AnswerRestDocument,
  AnswerSpanDocument,
  type AnsweredFragment,
  type AnswerSpanQueryVariables,
  type EvidenceFragment,
} from '../operations/generated.ts';
import { Ledger } from '../panels/Ledger.tsx';
import { useExplorer } from '../state/useExplorer.ts';

/** So many events of an answer are shown at a time. */
const step = 10;

/** So many are asked for when those that the answer brought are all shown. */
const pageSize = 25;

/** An answer that brings fewer events has brought them all. */
const mostBrought = 50;

type Asked = Pick<AnswerSpanQueryVariables, 'filter' | 'newestFirst'>;

/** The events that an answer rests on, in its order, each open to its accounts; nothing where there is none. */
export function AnswerEvents({ answer }: { readonly answer: AnsweredFragment }) {
  const { t } = useTranslation();
  const { events } = answer;
  if (events.length === 0) return null;
  const asked = events.length < mostBrought ? null : askedBehind(answer);
  return (
    <section>
      <h3>{t('ask.events')}</h3>
      {asked ? <Many events={events} asked={asked} /> : <Listed events={events} rest={restOf(events)} />}
    </section>
  );
}

/** The filter that an answer's query asks events by; null where it asks otherwise. */
function askedBehind({ variables }: AnsweredFragment): Asked | null {
  const { filter, newestFirst = true } = JSON.parse(variables ?? '{}') as Partial<Asked>;
  return filter ? { filter, newestFirst } : null;
}

const restOf = (events: readonly EvidenceFragment[]): Rest => ({
  ...{ shown: events.length, all: events.length, isBusy: false, error: null },
  onMore: () => undefined,
});

interface Props {
  readonly events: readonly EvidenceFragment[];
}

/** More events than the answer brought: the others are asked for as its query does. */
function Many({ events, asked }: Props & { readonly asked: Asked }) {
  const { data } = useGraphql(AnswerSpanDocument, { ...asked, first: events.length });
  const span = data?.events;
  // Where an answer has chosen among the events, its choice is all of it.
  const begins = span?.nodes.every(({ id }, index) => id === events[index]?.id) ?? false;
  if (!span || !begins) return <Listed events={events} rest={restOf(events)} />;
  return <Paged firstPage={{ ...span, nodes: events }} asked={asked} />;
}

function Paged({ firstPage, asked }: { readonly firstPage: Page<EvidenceFragment>; readonly asked: Asked }) {
  const language = useExplorer((state) => state.language);
  const { nodes, rest } = usePages(
    firstPage,
    AnswerRestDocument,
    (after) => ({ ...asked, first: pageSize, after, language }),
    (result) => result.events,
  );
  return <Listed events={nodes} rest={rest} />;
}

/** @param rest what is to be had beyond these events */
function Listed({ events, rest }: Props & { readonly rest: Rest }) {
  const [number, setNumber] = useState(step);
  const shown = events.slice(0, number);
  const onMore = (): void => {
    setNumber(number + step);
    if (number + step > events.length && events.length < rest.all) rest.onMore();
  };
  return <Ledger events={shown} apartFrom={[]} withTopics rest={{ ...rest, shown: shown.length, onMore }} />;
}
