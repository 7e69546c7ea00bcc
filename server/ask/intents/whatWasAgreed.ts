import { evidence } from '../answer/evidence.ts';
import { narrowed } from '../answer/narrowed.ts';
import { foundWith, nothingWith } from '../answer/outcomes.ts';
import { EventsAskedDocument } from '../queries/generated.ts';
import { filterOf } from '../reading/filterOf.ts';
import type { Intent } from './intent.ts';
import { partyIn } from './parties.ts';
import { summaries } from './summaries.ts';

/** What X and Y agreed on, or did together. */
export const whatWasAgreed: Intent = {
  name: 'what-was-agreed',
  onlyKinds: ['ACCEPTED', 'COOPERATED'],
  phrases: {
    en: [
      'what did {x} and {y} {act}',
      'what did {x} {act} with {y}',
      'what agreements did {x} and {y}',
      'did {x} and {y} {act}',
    ],
    nb: ['hva ble {x} og {y} {acted}', 'hva {acted} {x} {y}', '{acted} {x} {y}', '{x} {y} {acted}'],
    sv: ['vad har {x} och {y} {done}', 'vad {acted} {x} {y}', '{acted} {x} {y}', '{x} {y} {acted}'],
  },
  answer: async ({ reading, language, teller, run }) => {
    const [x, y] = [partyIn(reading, 0, language), partyIn(reading, 1, language)];
    const variables = {
      filter: filterOf(reading, language, { participants: [x.id, y.id] }),
      newestFirst: true,
      language,
    };
    const { events } = await run(EventsAskedDocument, variables);
    const values = { x: x.name, y: y.name, narrowed: narrowed(reading, teller) };
    if (events.nodes.length === 0)
      return nothingWith(EventsAskedDocument, variables, teller.t('nothing.what-was-agreed', values));
    const list = summaries(events.nodes, events.totalCount, teller);
    const text = `${teller.t('answer.what-was-agreed', { ...values, list })} ${evidence(events.nodes, events.totalCount, teller)}`;
    return foundWith(EventsAskedDocument, variables, text, { events: events.nodes });
  },
};
