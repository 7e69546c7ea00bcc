import { evidence } from '../answer/evidence.ts';
import { narrowed } from '../answer/narrowed.ts';
import { firstOnes } from '../answer/firstOnes.ts';
import { foundWith, handedOut, nothingWith } from '../answer/outcomes.ts';
import { whatWasDoneIn } from '../answer/readingWords.ts';
import { doersOf } from '../answer/told.ts';
import { EventsAskedDocument } from '../queries/generated.ts';
import { filterOf } from '../reading/filterOf.ts';
import { isSaying } from './acts.ts';
import { dated } from './dated.ts';
import type { Intent } from './intent.ts';
import { partiesIn } from './parties.ts';
import { summaries } from './summaries.ts';

/** What X proposed, accepted, denied, demanded, said … (to Y, about a topic). */
export const whatWasDone: Intent = {
  name: 'what-was-done',
  phrases: {
    en: [
      'what did {x} {act}',
      'what did {x} {act} towards {y}',
      'what did {x} report',
      'did {x} {act} anything',
      'did {x} {act} anything {y}',
      'what proposals did {x} make',
      'what {x} proposed',
      'proposals of {x}',
      '{x} proposals',
      'who did {x} {act} what',
      'what was proposed by {x}',
      'what was {acted}',
      'what proposals did {x} make {y}',
      'what did {x} {act} against {y}',
    ],
    nb: [
      'hva {acted} {x}',
      'hva {acted} {x} overfor {y}',
      'hva rapporterte {x}',
      'hva har {x} rapportert',
      '{acted} {x} noe',
      'hva har {x} {done}',
      'hva har {x} {done} {y}',
      'forslag {x}',
      '{x} forslag',
      'hva ble foreslått av {x}',
      'hva ble {done}',
      'hva {acted} {x} mot {y}',
      'har {x} {done} noe',
    ],
    sv: [
      'vad {acted} {x}',
      'vad {acted} {x} gentemot {y}',
      'vad rapporterade {x}',
      'vad har {x} rapporterat',
      '{acted} {x} något',
      'vad har {x} {done}',
      'vad har {x} {done} {y}',
      'förslag {x}',
      '{x} förslag',
      'vad har {done}',
      'vad {acted} {x} mot {y}',
      'har {x} {done} något',
    ],
  },
  allows: ['FIRST', 'LAST'],
  needsNarrowing: true,
  answer: async ({ reading, language, teller, run }) => {
    const [x, y] = partiesIn(reading, language);
    const parties = {
      ...(x && { doneBy: [x.id] }),
      ...(y && (isSaying(reading.kinds) ? { participants: [y.id] } : { doneTo: [y.id] })),
    };
    const filter = filterOf(reading, language, parties);
    const variables = {
      filter: reading.order ? dated(filter) : filter,
      newestFirst: reading.order !== 'FIRST',
      language,
    };
    const { events } = await run(EventsAskedDocument, variables);
    const values = {
      x: x?.name ?? '',
      y: y?.name ?? '',
      what: whatWasDoneIn(reading, teller),
      narrowed: narrowed(reading, teller),
    };
    const suffix = y ? '-to' : x ? '' : '-nobody';
    if (events.nodes.length === 0)
      return nothingWith(EventsAskedDocument, variables, teller.t(`nothing.what-was-done${suffix}`, values));
    const shown = reading.order ? firstOnes(events.nodes) : events.nodes;
    const total = reading.order ? shown.length : events.totalCount;
    const text = `${teller.t(`answer.what-was-done${suffix}`, { ...values, list: summaries(shown, total, teller) })} ${evidence(shown, total, teller)}`;
    return foundWith(EventsAskedDocument, handedOut(variables, reading, shown), text, {
      entities: shown.flatMap((event) => doersOf(event)),
      events: shown,
    });
  },
};
