import { evidence } from '../answer/evidence.ts';
import { narrowed } from '../answer/narrowed.ts';
import { firstOnes } from '../answer/firstOnes.ts';
import { foundWith, handedOut, nothingWith } from '../answer/outcomes.ts';
import { EventsAskedDocument } from '../queries/generated.ts';
import { filterOf } from '../reading/filterOf.ts';
import { dated } from './dated.ts';
import type { Intent } from './intent.ts';
import { partiesIn } from './parties.ts';

/** When X spoke with Y, for the first time or the last; or with anybody. */
export const whenSpoke: Intent = {
  name: 'when-spoke',
  phrases: {
    en: [
      'when did {x} speak with {y}',
      'when did {x} and {y} speak',
      'when did the talk between {x} and {y} take place',
      'when did the talk happen between {x} and {y}',
      'when did talks between {x} and {y} happen',
      'when did {x} speak',
      'when did {x} speak with who',
      'last talk between {x} and {y}',
      'first talk between {x} and {y}',
      'first time {x} spoke with {y}',
      'last time {x} spoke with {y}',
      'when was the talk of {x} with {y}',
    ],
    nb: [
      'når snakket {x} med {y}',
      'når snakket {x} og {y} sammen',
      'når {x} snakket {y}',
      'når {x} {y} snakket',
      'når snakket {x}',
      'når {x} snakket',
      'siste samtale {x} {y}',
      'første samtale {x} {y}',
      'når fant samtale sted {x} {y}',
    ],
    sv: [
      'när talade {x} med {y}',
      'när talade {x} och {y}',
      'när {x} talade {y}',
      'när {x} {y} talade',
      'när talade {x}',
      'när {x} talade',
      'senaste samtal {x} {y}',
      'första samtal {x} {y}',
      'när ägde samtal rum {x} {y}',
    ],
  },
  allows: ['FIRST', 'LAST', 'BOTH'],
  anyOrder: true,
  answer: async ({ reading, language, teller, run }) => {
    const [x, y] = partiesIn(reading, language);
    const variables = {
      filter: dated(
        filterOf(reading, language, { participants: reading.entities.map(({ id }) => id) }, ['SPOKE_WITH']),
      ),
      newestFirst: reading.order !== 'FIRST',
      language,
    };
    const { events } = await run(EventsAskedDocument, variables);
    const values = { x: x?.name ?? '', y: y?.name ?? '', narrowed: narrowed(reading, teller) };
    const suffix = y ? '' : '-anybody';
    const [first] = events.nodes;
    if (!first)
      return nothingWith(EventsAskedDocument, variables, teller.t(`nothing.when-spoke${suffix}`, values));
    const days = [...new Set(events.nodes.map(({ date }) => teller.date(date ?? null)))];
    const key =
      reading.order === null
        ? `answer.when-spoke${suffix}`
        : `answer.${reading.order.toLowerCase()}-spoke${suffix}`;
    const date = reading.order === null ? teller.list(days) : teller.date(first.date ?? null);
    const shown = reading.order === null ? events.nodes : firstOnes(events.nodes);
    const text = `${teller.t(key, { ...values, date, count: events.totalCount })} ${evidence(shown, reading.order === null ? events.totalCount : shown.length, teller)}`;
    return foundWith(EventsAskedDocument, handedOut(variables, reading, shown), text, {
      entities: y
        ? []
        : shown
            .flatMap(({ participants }) => participants.map(({ entity }) => entity))
            .filter(({ id }) => id !== x?.id),
      events: shown,
    });
  },
};
