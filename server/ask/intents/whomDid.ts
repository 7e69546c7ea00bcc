import { evidence } from '../answer/evidence.ts';
import { narrowed } from '../answer/narrowed.ts';
import { foundWith, nothingWith } from '../answer/outcomes.ts';
import { whatWasDoneIn } from '../answer/readingWords.ts';
import { aimsOf, byCount } from '../answer/told.ts';
import { EventsAskedDocument } from '../queries/generated.ts';
import { filterOf } from '../reading/filterOf.ts';
import type { Intent } from './intent.ts';
import { partyIn } from './parties.ts';
import { summaries } from './summaries.ts';

/** Whom X warned, accused, promised something … */
export const whomDid: Intent = {
  name: 'whom-did',
  phrases: {
    en: ['who did {x} {act}', 'who was {acted} by {x}', 'to whom did {x} {act}', 'who did {x} {act} against'],
    nb: ['hvem har {x} {done}', 'hvem {x} {acted}', 'hvem ble {acted} av {x}', 'hvem har {x} {done} mot'],
    sv: ['vem har {x} {done}', 'vem {x} {acted}', 'vem blev {acted} av {x}', 'vem har {x} {done} mot'],
  },
  answer: async ({ reading, language, teller, run }) => {
    const x = partyIn(reading, 0, language);
    const variables = {
      filter: filterOf(reading, language, { doneBy: [x.id] }),
      newestFirst: true,
      language,
    };
    const { events } = await run(EventsAskedDocument, variables);
    const values = {
      x: x.name,
      what: whatWasDoneIn(reading, teller),
      narrowed: narrowed(reading, teller),
    };
    const aims = byCount(events.nodes.flatMap((event) => aimsOf(event))).filter(
      ({ entity }) => !reading.who || entity.kind === reading.who,
    );
    if (aims.length === 0)
      return nothingWith(EventsAskedDocument, variables, teller.t('nothing.whom-did', values));
    const list = teller.list(aims.map(({ entity }) => entity.name));
    const text = `${teller.t('answer.whom-did', { ...values, list, summaries: summaries(events.nodes, events.totalCount, teller, 2) })} ${evidence(events.nodes, events.totalCount, teller)}`;
    return foundWith(EventsAskedDocument, variables, text, {
      entities: aims.map(({ entity }) => entity),
      events: events.nodes,
    });
  },
};
