import { evidence } from '../answer/evidence.ts';
import { narrowed } from '../answer/narrowed.ts';
import { firstOnes } from '../answer/firstOnes.ts';
import { foundWith, handedOut, nothingWith } from '../answer/outcomes.ts';
import { EventsAskedDocument } from '../queries/generated.ts';
import { filterOf } from '../reading/filterOf.ts';
import type { Intent } from './intent.ts';
import { partyIn } from './parties.ts';

/** By what medium X and Y spoke. */
export const mediaOfTalks: Intent = {
  name: 'media-of-talks',
  phrases: {
    en: ['how did {x} speak with {y}', 'how did {x} and {y} speak', 'how was the talk between {x} and {y}'],
    nb: [
      'hvordan snakket {x} med {y}',
      'hvordan {x} {y} snakket',
      'hvordan snakket {x} og {y}',
      'hvordan {x} snakket {y}',
    ],
    sv: ['hur talade {x} med {y}', 'hur {x} {y} talade', 'hur talade {x} och {y}', 'hur {x} talade {y}'],
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
    const shown = reading.order ? firstOnes(events.nodes) : events.nodes;
    if (shown.length === 0)
      return nothingWith(EventsAskedDocument, variables, teller.t('nothing.did-speak', values));
    const media = new Map<string, string[]>();
    for (const { medium, date } of shown) {
      const words = teller.t(`medium.${medium ?? 'UNKNOWN'}`);
      media.set(words, [...(media.get(words) ?? []), teller.date(date ?? null)]);
    }
    const list = teller.list(
      [...media].map(([medium, dates]) => teller.t('spokeBy', { medium, dates: teller.list(dates, 3) })),
    );
    const text = `${teller.t('answer.media-of-talks', { ...values, list })} ${evidence(shown, reading.order ? shown.length : events.totalCount, teller)}`;
    return foundWith(EventsAskedDocument, handedOut(variables, reading, shown), text, { events: shown });
  },
};
