import { evidence } from '../answer/evidence.ts';
import { narrowed } from '../answer/narrowed.ts';
import { firstOnes } from '../answer/firstOnes.ts';
import { foundWith, handedOut, nothingWith } from '../answer/outcomes.ts';
import { whatWasDoneIn } from '../answer/readingWords.ts';
import { doersOf } from '../answer/told.ts';
import { EventsAskedDocument } from '../queries/generated.ts';
import { filterOf } from '../reading/filterOf.ts';
import { dated } from './dated.ts';
import type { Intent } from './intent.ts';
import { partiesIn } from './parties.ts';
import { summaries } from './summaries.ts';

/** When X proposed, denied … a topic, or something to Y. */
export const whenDone: Intent = {
  name: 'when-done',
  phrases: {
    en: [
      'when did {x} {act} {topic}',
      'when did {x} {act} {y}',
      'when did {x} {act}',
      'when was {topic} {acted}',
    ],
    nb: [
      'når {acted} {x} {topic}',
      'når {acted} {x} {y}',
      'når {acted} {x}',
      'når har {x} {done} {topic}',
      'når ble {topic} {acted}',
    ],
    sv: [
      'när {acted} {x} {topic}',
      'när {acted} {x} {y}',
      'när {acted} {x}',
      'när har {x} {done} {topic}',
      'när blev {topic} {acted}',
    ],
  },
  allows: ['FIRST', 'LAST'],
  answer: async ({ reading, language, teller, run }) => {
    const [x, y] = partiesIn(reading, language);
    const filter = filterOf(reading, language, {
      ...(x && { doneBy: [x.id] }),
      ...(y && { doneTo: [y.id] }),
    });
    const variables = { filter: dated(filter), newestFirst: reading.order !== 'FIRST', language };
    const { events } = await run(EventsAskedDocument, variables);
    const values = {
      x: x?.name ?? '',
      y: y?.name ?? '',
      what: whatWasDoneIn(reading, teller),
      narrowed: narrowed(reading, teller),
    };
    const suffix = x ? '' : '-nobody';
    if (events.nodes.length === 0)
      return nothingWith(EventsAskedDocument, variables, teller.t(`nothing.when-done${suffix}`, values));
    const shown = reading.order ? firstOnes(events.nodes) : events.nodes;
    const total = reading.order ? shown.length : events.totalCount;
    const days = [...new Set(shown.map(({ date }) => teller.date(date ?? null)))];
    const text = `${teller.t(`answer.when-done${suffix}`, { ...values, date: teller.list(days), summaries: summaries(shown, total, teller, 2) })} ${evidence(shown, total, teller)}`;
    return foundWith(EventsAskedDocument, handedOut(variables, reading, shown), text, {
      entities: shown.flatMap((event) => doersOf(event)),
      events: shown,
    });
  },
};
