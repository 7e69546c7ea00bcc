import { evidence } from '../answer/evidence.ts';
import { narrowed } from '../answer/narrowed.ts';
import { foundWith, nothingWith } from '../answer/outcomes.ts';
import { whatWasDoneIn } from '../answer/readingWords.ts';
import { doersOf } from '../answer/told.ts';
import { EventsAskedDocument } from '../queries/generated.ts';
import { filterOf } from '../reading/filterOf.ts';
import type { Intent } from './intent.ts';
import { partiesIn } from './parties.ts';
import { summaries } from './summaries.ts';

/** Whether X proposed, accepted, denied … a topic, or something to Y. */
export const didDo: Intent = {
  name: 'did-do',
  phrases: {
    en: [
      'did {x} {act} {topic}',
      'did {x} {act} {y}',
      'did {x} {act}',
      'has {x} {done} {topic}',
      'did {x} {act} {y} {topic}',
    ],
    nb: [
      '{acted} {x} {topic}',
      '{acted} {x} {y}',
      '{acted} {x}',
      'har {x} {done} {topic}',
      'har {x} {done} {y}',
      'har {x} {done}',
      '{acted} {x} {y} {topic}',
      'har {x} {done} {y} {topic}',
    ],
    sv: [
      '{acted} {x} {topic}',
      '{acted} {x} {y}',
      '{acted} {x}',
      'har {x} {done} {topic}',
      'har {x} {done} {y}',
      'har {x} {done}',
      '{acted} {x} {y} {topic}',
      'har {x} {done} {y} {topic}',
    ],
  },
  answer: async ({ reading, language, teller, run }) => {
    const [x, y] = partiesIn(reading, language);
    const variables = {
      filter: filterOf(reading, language, { doneBy: [x?.id ?? ''], ...(y && { doneTo: [y.id] }) }),
      newestFirst: true,
      language,
    };
    const { events } = await run(EventsAskedDocument, variables);
    const values = {
      x: x?.name ?? '',
      y: y?.name ?? '',
      what: whatWasDoneIn(reading, teller),
      narrowed: narrowed(reading, teller),
    };
    const suffix = y ? '-to' : '';
    if (events.nodes.length === 0)
      return nothingWith(EventsAskedDocument, variables, teller.t(`nothing.what-was-done${suffix}`, values));
    const key = events.nodes.every(({ standing }) => standing === 'DISPUTED')
      ? 'answer.did-do-disputed'
      : 'answer.did-do';
    const text = `${teller.t(key, { ...values, list: summaries(events.nodes, events.totalCount, teller) })} ${evidence(events.nodes, events.totalCount, teller)}`;
    return foundWith(EventsAskedDocument, variables, text, {
      entities: events.nodes.flatMap((event) => doersOf(event)),
      events: events.nodes,
    });
  },
};
