import { durationText } from '../../dates/durationText.ts';
import { evidence } from '../answer/evidence.ts';
import { narrowed } from '../answer/narrowed.ts';
import { foundWith, nothingWith } from '../answer/outcomes.ts';
import { EventsAskedDocument } from '../queries/generated.ts';
import { filterOf } from '../reading/filterOf.ts';
import type { Intent } from './intent.ts';
import { partyIn } from './parties.ts';

/** How long X and Y talked, as far as somebody says so. */
export const howLong: Intent = {
  name: 'how-long',
  phrases: {
    en: [
      'how long did {x} speak with {y}',
      'how long did {x} and {y} speak',
      'how long was the call between {x} and {y}',
    ],
    nb: [
      'hvor lenge snakket {x} med {y}',
      'hvor lenge snakket {x} og {y} sammen',
      'hvor lenge {x} {y} snakket',
      'hvor lenge {x} snakket {y}',
    ],
    sv: [
      'hur länge talade {x} med {y}',
      'hur länge talade {x} och {y}',
      'hur länge {x} {y} talade',
      'hur länge {x} talade {y}',
    ],
  },
  allows: ['BOTH', 'FIRST', 'LAST'],
  anyOrder: true,
  answer: async ({ reading, language, teller, run }) => {
    const [x, y] = [partyIn(reading, 0, language), partyIn(reading, 1, language)];
    const variables = {
      filter: filterOf(reading, language, { participants: [x.id, y.id] }, ['SPOKE_WITH']),
      newestFirst: reading.order !== 'FIRST',
      language,
    };
    const { events } = await run(EventsAskedDocument, variables);
    const values = { x: x.name, y: y.name, narrowed: narrowed(reading, teller) };
    const timed = events.nodes.filter(({ duration }) => duration);
    if (timed.length === 0)
      return nothingWith(
        EventsAskedDocument,
        variables,
        teller.t(events.totalCount > 0 ? 'nothing.how-long' : 'nothing.did-speak', values),
      );
    const shown = reading.order ? timed.slice(0, 1) : timed;
    const list = teller.list(
      shown.map(({ date, duration }) =>
        teller.t('lasted', {
          date: teller.date(date ?? null),
          duration: durationText(duration ?? '', language),
        }),
      ),
    );
    const text = `${teller.t('answer.how-long', { ...values, list })} ${evidence(shown, shown.length, teller)}`;
    return foundWith(EventsAskedDocument, variables, text, { events: timed });
  },
};
