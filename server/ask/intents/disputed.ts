import { evidence } from '../answer/evidence.ts';
import { narrowed } from '../answer/narrowed.ts';
import { foundWith, nothingWith } from '../answer/outcomes.ts';
import { withNames } from '../answer/readingWords.ts';
import { EventsAskedDocument } from '../queries/generated.ts';
import { filterOf } from '../reading/filterOf.ts';
import type { Intent } from './intent.ts';
import { partiesIn } from './parties.ts';

/** What is disputed: reported by some and denied by others. */
export const disputed: Intent = {
  name: 'disputed',
  phrases: {
    en: [
      'what is disputed',
      'what is disputed {event}',
      'what events are disputed',
      'is {event} disputed',
      'disputed {event}',
      'what about {event} is disputed',
      'what {event} disputed',
      'who disputed {event}',
      'disputed events',
      'disputed',
      'what accounts are disputed',
    ],
    nb: [
      'hva er omstridt',
      'hva er omstridt {event}',
      'hvilke hendelser er omstridte',
      'er {event} omstridt',
      'hva {event} omstridt',
      'omstridt',
      'hvilke omstridte hendelser',
      'omstridt {event}',
      'hva versjoner er omstridte',
    ],
    sv: [
      'vad är omtvistat',
      'vad är omtvistat {event}',
      'vilka händelser är omtvistade',
      'är {event} omtvistat',
      'vad {event} omtvistat',
      'omtvistat',
      'omtvistat {event}',
      'vem omtvistat',
      'vem händelser omtvistade',
      'vem omtvistat händelser',
      'versioner omtvistade',
      'vem versioner omtvistade',
    ],
  },
  answer: async ({ reading, language, teller, run }) => {
    const parties = partiesIn(reading, language);
    const variables = {
      filter: {
        ...filterOf(reading, language, { participants: parties.map(({ id }) => id) }),
        standing: ['DISPUTED' as const],
      },
      newestFirst: true,
      language,
    };
    const { events } = await run(EventsAskedDocument, variables);
    const values = {
      of: withNames(
        parties.map(({ name }) => name),
        teller,
      ),
      narrowed: narrowed(reading, teller),
    };
    if (events.nodes.length === 0)
      return nothingWith(EventsAskedDocument, variables, teller.t('nothing.disputed', values));
    const list = events.nodes
      .slice(0, 3)
      .map((event) =>
        teller.t('disputedEvent', {
          date: teller.date(event.date ?? null),
          summary: event.summary,
          denial: event.deniedBy[0]?.summary ?? '',
        }),
      )
      .join(' ');
    const text = `${teller.t('answer.disputed', { ...values, count: events.totalCount })} ${list} ${evidence(events.nodes, events.totalCount, teller)}`;
    return foundWith(EventsAskedDocument, variables, text, {
      entities: events.nodes.flatMap(({ participants }) => participants.map(({ entity }) => entity)),
      events: events.nodes,
    });
  },
};
