import { evidence } from '../answer/evidence.ts';
import { narrowed } from '../answer/narrowed.ts';
import { firstOnes } from '../answer/firstOnes.ts';
import { foundWith, handedOut, nothingWith } from '../answer/outcomes.ts';
import { whatWasDoneIn } from '../answer/readingWords.ts';
import { byCount, doersOf } from '../answer/told.ts';
import { EventsAskedDocument } from '../queries/generated.ts';
import { filterOf } from '../reading/filterOf.ts';
import { dated } from './dated.ts';
import type { Intent } from './intent.ts';
import { partiesIn } from './parties.ts';
import { summaries } from './summaries.ts';

/** Who proposed, accepted, denied … a topic, or something to X. */
export const whoDid: Intent = {
  name: 'who-did',
  phrases: {
    en: [
      'who {acted} {topic}',
      'who {acted} {x}',
      'who {acted}',
      'who {acted} what',
      'who {acted} {x} {topic}',
      'by whom was {topic} {acted}',
      'by whom was {x} {acted}',
      'who was {x} {acted} by whom',
      'who was {topic} {acted} by whom',
      'who made proposals',
      'what {acted} against {x}',
      'who {acted} against {x}',
      'what {acted} against {x} happened',
    ],
    nb: [
      'hvem {acted} {topic}',
      'hvem {acted} {x}',
      'hvem {acted}',
      'hvem {acted} hva',
      'hvem {acted} {x} {topic}',
      'av hvem ble {topic} {acted}',
      'av hvem ble {x} {acted}',
      'hvem ble {x} {acted} av hvem',
      'hvem har {done} {topic}',
      'hva {acted} mot {x}',
      'hvem {acted} mot {x}',
      '{acted} {topic}',
    ],
    sv: [
      'vem {acted} {topic}',
      'vem {acted} {x}',
      'vem {acted}',
      'vem {acted} vad',
      'vem {acted} {x} {topic}',
      'av vem blev {topic} {acted}',
      'av vem blev {x} {acted}',
      'vem blev {x} {acted} av vem',
      'vem har {done} {topic}',
      'vad {acted} mot {x}',
      'vem {acted} mot {x}',
      '{acted} {topic}',
    ],
  },
  allows: ['FIRST', 'LAST'],
  answer: async ({ reading, language, teller, run }) => {
    const [x] = partiesIn(reading, language);
    const filter = filterOf(reading, language, x ? { doneTo: [x.id] } : {});
    const variables = {
      filter: reading.order ? dated(filter) : filter,
      newestFirst: reading.order !== 'FIRST',
      language,
    };
    const { events } = await run(EventsAskedDocument, variables);
    const values = {
      x: x?.name ?? '',
      what: whatWasDoneIn(reading, teller),
      narrowed: narrowed(reading, teller),
    };
    const suffix = x ? '-to' : '';
    const shown = reading.order ? firstOnes(events.nodes) : events.nodes;
    const doers = byCount(shown.flatMap((event) => doersOf(event))).filter(
      ({ entity }) => !reading.who || entity.kind === reading.who,
    );
    if (doers.length === 0)
      return nothingWith(EventsAskedDocument, variables, teller.t(`nothing.who-did${suffix}`, values));
    const total = reading.order ? shown.length : events.totalCount;
    const list = teller.list(doers.map(({ entity }) => entity.name));
    const text = `${teller.t(`answer.who-did${suffix}`, { ...values, list, summaries: summaries(shown, total, teller, 2) })} ${evidence(shown, total, teller)}`;
    return foundWith(EventsAskedDocument, handedOut(variables, reading, shown), text, {
      entities: doers.map(({ entity }) => entity),
      events: shown,
    });
  },
};
