import { evidence } from '../answer/evidence.ts';
import { narrowed } from '../answer/narrowed.ts';
import { foundWith, nothingWith } from '../answer/outcomes.ts';
import { withNames } from '../answer/readingWords.ts';
import { byCount } from '../answer/told.ts';
import { EventsAskedDocument } from '../queries/generated.ts';
import { filterOf } from '../reading/filterOf.ts';
import type { Intent } from './intent.ts';
import { partiesIn } from './parties.ts';
import { summaries } from './summaries.ts';

/** What happened on a day, in a period, between two, about a topic. */
export const whatHappened: Intent = {
  name: 'what-happened',
  phrases: {
    en: [
      'what happened',
      'what happened between {x} and {y}',
      'what happened with {x}',
      'events',
      'events of {x}',
      'events between {x} and {y}',
      'what events happened',
      'what has {x} done',
      'what happened {x} happened',
      'what happened happened',
      '{x} and {y}',
      '{x}',
      'what happened with {topic}',
    ],
    nb: [
      'hva skjedde',
      'hva skjedde mellom {x} og {y}',
      'hva skjedde {x}',
      'hendelser',
      'hendelser {x}',
      'hendelser {x} {y}',
      'hva gjorde {x}',
      'hva skjedde hendelser',
      '{x} og {y}',
      '{x}',
      'hva skjedde med {topic}',
    ],
    sv: [
      'vad hände',
      'vad hände mellan {x} och {y}',
      'vad hände {x}',
      'händelser',
      'händelser {x}',
      'händelser {x} {y}',
      'vad gjorde {x}',
      'vem händelser',
      'vad hände händelser',
      '{x} och {y}',
      '{x}',
      'vad hände med {topic}',
    ],
  },
  needsNarrowing: true,
  answer: async ({ reading, language, teller, run }) => {
    const parties = partiesIn(reading, language);
    const variables = {
      filter: filterOf(reading, language, { participants: parties.map(({ id }) => id) }),
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
      return nothingWith(EventsAskedDocument, variables, teller.t('nothing.what-happened', values));
    const text = `${teller.t('answer.what-happened', { ...values, count: events.totalCount })} ${summaries(events.nodes, events.totalCount, teller)} ${evidence(events.nodes, events.totalCount, teller)}`;
    return foundWith(EventsAskedDocument, variables, text, {
      entities: byCount(
        events.nodes.flatMap(({ participants }) => participants.map(({ entity }) => entity)),
      ).map(({ entity }) => entity),
      events: events.nodes,
    });
  },
};
