import { evidence } from '../answer/evidence.ts';
import { foundWith, nothingWith } from '../answer/outcomes.ts';
import type { EventTold } from '../answer/told.ts';
import type { Teller } from '../answer/teller.ts';
import { durationText } from '../../dates/durationText.ts';
import { EventsAskedDocument } from '../queries/generated.ts';
import { filterOf } from '../reading/filterOf.ts';
import { eventParties } from './eventParties.ts';
import type { Intent } from './intent.ts';
import { eventWords } from './outlets.ts';

/** What accounts there are of an event, and where they differ. */
export const accounts: Intent = {
  name: 'accounts',
  phrases: {
    en: [
      'what accounts are there of {event}',
      'accounts of {event}',
      'what do the accounts of {event} say',
      'how do accounts of {event} differ',
      'how do the accounts differ of {event}',
      'how does {event} differ',
      'what accounts differ {event}',
      'what accounts of {event} differ',
      'what differs in accounts of {event}',
      'what differs {event}',
      'what reported {event} differ',
      'how many accounts of {event}',
      'differ accounts of {event}',
      'what happened in accounts of {event}',
      'how do outlets differ {event}',
      'what do the outlets say {event}',
      'what accounts are there',
    ],
    nb: [
      'hvilke framstillinger finnes av {event}',
      'hva versjoner {event}',
      'hva versjoner {event} skiller',
      'versjoner {event} skiller',
      'skiller versjoner {event}',
      'framstillinger {event}',
      'hvordan skiller framstillingene av {event} seg',
      'hvordan versjoner {event} skiller seg',
      'hvordan skiller versjoner {event}',
      'hva skiller versjoner {event}',
      'hvor mange versjoner {event}',
      'hvordan medier skiller {event}',
      'hva sa mediene {event}',
      'hvilke framstillinger finnes',
    ],
    sv: [
      'vilka framställningar finns av {event}',
      'vad versioner {event}',
      'vad versioner {event} skiljer',
      'vem versioner {event} skiljer',
      'versioner {event} skiljer',
      'skiljer versioner {event}',
      'versioner {event}',
      'hur skiljer sig framställningarna av {event}',
      'hur versioner {event} skiljer',
      'hur skiljer versioner {event}',
      'vad skiljer versioner {event}',
      'vem versioner {event}',
      'hur många versioner {event}',
      'vad sa medierna {event}',
      'vilka framställningar finns',
    ],
  },
  allows: ['FIRST', 'LAST', 'BOTH'],
  needsNarrowing: true,
  answer: async (asking) => {
    const { reading, language, teller, run } = asking;
    const variables = {
      filter: filterOf(reading, language, eventParties(reading)),
      newestFirst: reading.order !== 'FIRST',
      language,
    };
    const { events } = await run(EventsAskedDocument, variables);
    const values = { event: eventWords(asking) };
    if (events.nodes.length === 0)
      return nothingWith(EventsAskedDocument, variables, teller.t('nothing.event', values));
    // What has most accounts has most to compare.
    const shown = [...events.nodes].sort((a, b) => b.claims.length - a.claims.length);
    const count = shown.reduce((sum, { claims }) => sum + claims.length, 0);
    const parts = shown
      .filter(({ claims }) => claims.length > 1)
      .slice(0, 2)
      .map((event) =>
        teller.t('accountsOf', { summary: event.summary, differences: differences(event, teller) }),
      );
    const text = [
      teller.t('answer.accounts', { ...values, count }),
      ...parts,
      evidence(shown, events.totalCount, teller),
    ];
    return foundWith(EventsAskedDocument, variables, text.join(' '), {
      entities: shown.flatMap((event) => event.outlets),
      events: shown,
    });
  },
};

/** The values that accounts give of a day, a length or a medium where they do not all give the same. */
function differences({ claims }: EventTold, { t, list, date, language }: Teller): string {
  const fields = [
    ['day', claims.map((claim) => claim.date && date(claim.date))],
    ['length', claims.map((claim) => claim.duration && durationText(claim.duration, language))],
    ['medium', claims.map((claim) => claim.medium && t(`medium.${claim.medium}`))],
  ] as const;
  const told = fields.flatMap(([field, given]) => {
    const values = [...new Set(given.filter((value): value is string => Boolean(value)))];
    return values.length > 1 ? [t(`differ.${field}`, { list: list(values) })] : [];
  });
  return told.length > 0 ? t('differ.in', { list: list(told) }) : t('differ.not', { count: claims.length });
}
