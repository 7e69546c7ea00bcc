import { evidence } from '../answer/evidence.ts';
import { narrowed } from '../answer/narrowed.ts';
import { firstOnes } from '../answer/firstOnes.ts';
import { foundWith, handedOut, nothingWith } from '../answer/outcomes.ts';
import { EventsAskedDocument } from '../queries/generated.ts';
import { filterOf } from '../reading/filterOf.ts';
import type { Intent } from './intent.ts';
import { partiesIn } from './parties.ts';

/** What X and Y spoke about, or X with anybody. */
export const topicsOfTalks: Intent = {
  name: 'topics-of-talks',
  phrases: {
    en: [
      'what did {x} and {y} speak about',
      'what did {x} speak with {y} about',
      'what topics did {x} and {y} discuss',
      'what did {x} speak about',
      'topics of talks between {x} and {y}',
      'topics {x} {y} discussed',
      'topics did {x} discuss with {y}',
      'what was talk between {x} and {y} about',
    ],
    nb: [
      'hva snakket {x} og {y} om',
      'hva snakket {x} med {y} om',
      'hva {x} {y} snakket om',
      'hva {x} snakket med {y} om',
      'hva snakket {x} om',
      'temaer snakket {x} {y}',
    ],
    sv: [
      'vad talade {x} och {y} om',
      'vad talade {x} med {y} om',
      'vad {x} {y} talade om',
      'vad {x} talade med {y} om',
      'vad talade {x} om',
      'ämnen talade {x} {y}',
    ],
  },
  allows: ['BOTH', 'LAST', 'FIRST'],
  answer: async ({ reading, language, teller, run }) => {
    const [x, y] = partiesIn(reading, language);
    const variables = {
      filter: filterOf(reading, language, { participants: reading.entities.map(({ id }) => id) }, [
        'SPOKE_WITH',
      ]),
      newestFirst: reading.order !== 'FIRST',
      language,
    };
    const { events } = await run(EventsAskedDocument, variables);
    const values = { x: x?.name ?? '', y: y?.name ?? '', narrowed: narrowed(reading, teller) };
    const shown = reading.order ? firstOnes(events.nodes) : events.nodes;
    const topics = new Map(shown.flatMap(({ about }) => about.map((topic) => [topic.id, topic.title])));
    const suffix = y ? '' : '-anybody';
    if (topics.size === 0) {
      const key = events.totalCount > 0 ? `nothing.topics-of-talks${suffix}` : `nothing.when-spoke${suffix}`;
      return nothingWith(EventsAskedDocument, variables, teller.t(key, values));
    }
    const list = teller.list([...topics.values()].map((title) => teller.t('quoted', { text: title })));
    const text = `${teller.t(`answer.topics-of-talks${suffix}`, { ...values, list })} ${evidence(shown, reading.order ? shown.length : events.totalCount, teller)}`;
    return foundWith(EventsAskedDocument, handedOut(variables, reading, shown), text, {
      events: shown,
      topics: [...topics.keys()],
    });
  },
};
