import { evidence } from '../answer/evidence.ts';
import { narrowed } from '../answer/narrowed.ts';
import { foundWith, nothingWith } from '../answer/outcomes.ts';
import { eventsIn } from '../answer/readingWords.ts';
import { byCount, type EntityTold, type EventTold } from '../answer/told.ts';
import { EventsAskedDocument } from '../queries/generated.ts';
import { filterOf } from '../reading/filterOf.ts';
import { eventParties } from './eventParties.ts';
import type { Asking, Intent, Outcome } from './intent.ts';
import { partiesIn } from './parties.ts';

/** Which outlets reported an event, and which of them first. */
export const outlets: Intent = {
  name: 'outlets',
  phrases: {
    en: [
      'which outlets reported {event}',
      'who reported {event}',
      'what outlets tell of {event}',
      'what reported {event}',
      'when was {event} reported',
      'how was {event} reported',
      'what is the source of {event}',
      'which outlets said {event}',
      'which outlets reported',
    ],
    nb: [
      'hvilke medier rapporterte {event}',
      'hvem rapporterte {event}',
      'hvilke medier sa {event}',
      'hva rapporterte {event}',
      'hvilke medier har {event}',
      'når rapporterte {event}',
      'hvilke medier rapporterte',
    ],
    sv: [
      'vilka medier rapporterade {event}',
      'vem rapporterade {event}',
      'vilka medier sa {event}',
      'vad rapporterade {event}',
      'vilka medier har {event}',
      'vilka medier rapporterade',
    ],
  },
  allows: ['FIRST', 'LAST'],
  needsNarrowing: true,
  answer: async (asking) => {
    const { reading, language, teller, run } = asking;
    const variables = {
      filter: filterOf(reading, language, eventParties(reading)),
      newestFirst: true,
      language,
    };
    const { events } = await run(EventsAskedDocument, variables);
    const values = { event: eventWords(asking) };
    const reports = events.nodes.flatMap((event) => reportsOf(event));
    if (reports.length === 0)
      return nothingWith(
        EventsAskedDocument,
        variables,
        teller.t(events.totalCount > 0 ? 'nothing.outlets' : 'nothing.event', values),
      );
    if (reading.order) return earliest(asking, reports, events.nodes, variables);
    const told = byCount(reports.map(({ outlet }) => outlet));
    const list = teller.list(told.map(({ entity }) => entity.name));
    const text = `${teller.t('answer.outlets', { ...values, list })} ${evidence(events.nodes, events.totalCount, teller)}`;
    return foundWith(EventsAskedDocument, variables, text, {
      entities: told.map(({ entity }) => entity),
      events: events.nodes,
    });
  },
};

interface Report {
  readonly outlet: EntityTold;
  /** EDTF. */
  readonly published: string | null;
}

/** Who published an account of it, and whom these cite for it. */
const reportsOf = (event: EventTold): Report[] =>
  event.claims.flatMap(({ article, cites }) => [
    ...(article.outlet ? [{ outlet: article.outlet, published: article.published ?? null }] : []),
    ...cites
      .filter(({ kind }) => kind === 'OUTLET')
      .map((outlet) => ({ outlet, published: article.published ?? null })),
  ]);

/** As far as days of publication tell: several may have the same. */
function earliest(
  { reading, teller }: Asking,
  reports: readonly Report[],
  events: readonly EventTold[],
  variables: object,
): Outcome {
  const dated = reports.filter(({ published }) => published);
  const days = dated.map(({ published }) => published ?? '').sort();
  const day = reading.order === 'FIRST' ? days[0] : days.at(-1);
  const those = byCount(dated.filter(({ published }) => published === day).map(({ outlet }) => outlet));
  if (!day) return nothingWith(EventsAskedDocument, variables, teller.t('nothing.published', {}));
  const list = teller.list(those.map(({ entity }) => entity.name));
  const text = `${teller.t(reading.order === 'FIRST' ? 'answer.outlets-first' : 'answer.outlets-last', { list, date: teller.date(day) })} ${evidence(events, events.length, teller)}`;
  return foundWith(EventsAskedDocument, variables, text, {
    entities: those.map(({ entity }) => entity),
    events,
  });
}

/** What the question calls the event, in plain words. */
export function eventWords({ reading, language, teller }: Asking): string {
  const names = partiesIn(reading, language).map(({ name }) => name);
  return `${eventsIn(reading, names, teller)}${narrowed(reading, teller)}`;
}
