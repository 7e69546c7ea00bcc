import { evidence } from '../answer/evidence.ts';
import { narrowed } from '../answer/narrowed.ts';
import { foundWith, nothingWith } from '../answer/outcomes.ts';
import { byCount } from '../answer/told.ts';
import { EventsAskedDocument } from '../queries/generated.ts';
import { filterOf } from '../reading/filterOf.ts';
import type { Intent } from './intent.ts';
import { partyIn } from './parties.ts';
import { summaries } from './summaries.ts';

/** What an outlet reported. */
export const reportedBy: Intent = {
  name: 'reported-by',
  takes: ['OUTLET'],
  phrases: {
    en: [
      'what did {x} report',
      'what was reported by {x}',
      'what did {x} say',
      'what does {x} know',
      'reports of {x}',
      'what happened according to {x}',
      'did {x} report anything',
    ],
    nb: [
      'hva rapporterte {x}',
      'hva {x} rapporterte',
      'hva sa {x}',
      'hva har {x} sagt',
      'hva skjedde ifølge {x}',
    ],
    sv: [
      'vad rapporterade {x}',
      'vad {x} rapporterade',
      'vad sa {x}',
      'vad har {x} sagt',
      'vad hände enligt {x}',
    ],
  },
  answer: async ({ reading, language, teller, run }) => {
    const x = partyIn(reading, 0, language);
    // The outlet tells it and has no part in it, so it is a kind of its own that is asked for, if any.
    const kinds = reading.kinds?.length === 1 ? [...reading.kinds] : null;
    const variables = {
      filter: { ...filterOf(reading, language, {}, kinds), outlets: [x.id] },
      newestFirst: true,
      language,
    };
    const { events } = await run(EventsAskedDocument, variables);
    const values = { x: x.name, narrowed: narrowed(reading, teller) };
    if (events.nodes.length === 0)
      return nothingWith(EventsAskedDocument, variables, teller.t('nothing.reported-by', values));
    const text = `${teller.t('answer.reported-by', { ...values, count: events.totalCount })} ${summaries(events.nodes, events.totalCount, teller)} ${evidence(events.nodes, events.totalCount, teller)}`;
    return foundWith(EventsAskedDocument, variables, text, {
      entities: byCount(
        events.nodes.flatMap(({ participants }) => participants.map(({ entity }) => entity)),
      ).map(({ entity }) => entity),
      events: events.nodes,
    });
  },
};
