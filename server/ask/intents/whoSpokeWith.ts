import { evidence } from '../answer/evidence.ts';
import { narrowed } from '../answer/narrowed.ts';
import { firstOnes } from '../answer/firstOnes.ts';
import { foundWith, handedOut, nothingWith } from '../answer/outcomes.ts';
import { byCount } from '../answer/told.ts';
import { ContactsAskedDocument, EventsAskedDocument } from '../queries/generated.ts';
import { filterOf } from '../reading/filterOf.ts';
import { contactPhrase } from './contactPhrase.ts';
import { dated } from './dated.ts';
import type { Asking, Intent, Outcome } from './intent.ts';
import { partyIn } from './parties.ts';

/** Who spoke with X. */
export const whoSpokeWith: Intent = {
  name: 'who-spoke-with',
  phrases: {
    en: [
      '{who} did {x} speak with',
      'did {x} speak with anyone',
      'who spoke with {x}',
      'who {x} spoke with',
      'contacts of {x}',
      '{x} contacts',
      'who was in contact with {x}',
      'who had contact with who {x}',
      'what contacts did {x} have',
      'what {x} contacts',
      'who are the contacts of {x}',
      'what talks did {x} hold',
      'who did {x} most speak with',
      'when and with whom did {x} speak',
    ],
    nb: [
      '{who} snakket {x} med',
      '{who} {x} snakket med',
      'hvem har {x} snakket med',
      'hvem snakket med {x}',
      'kontakter {x}',
      '{x} kontakter',
      'hva snakket {x}',
      'hva {x} samtaler',
      'hvilke samtaler hadde {x}',
    ],
    sv: [
      '{who} talade {x} med',
      '{who} {x} talade med',
      'vem har {x} talat med',
      'vem talade med {x}',
      'kontakter {x}',
      '{x} kontakter',
      'vad talade {x}',
      'vad {x} samtal',
    ],
  },
  allows: ['MOST', 'LAST', 'FIRST'],
  answer: async (asking) => {
    const { reading, language, teller, run } = asking;
    if (reading.order !== null) return firstOrLast(asking, reading.order);
    const x = partyIn(reading, 0, language);
    const filter = filterOf(reading, language, { participants: [x.id] }, ['SPOKE_WITH']);
    // Which states: those for whom the people spoke.
    const asStates = reading.who === 'STATE' || reading.who === 'ORGANIZATION';
    const variables = { filter, language, ...(asStates && { rollUp: 'PRINCIPAL' as const }) };
    const { contacts, events } = await run(ContactsAskedDocument, variables);
    const others = contacts.nodes.filter(({ b }) => !reading.who || b.kind === reading.who);
    const values = { x: x.name, narrowed: narrowed(reading, teller) };
    if (others.length === 0)
      return nothingWith(ContactsAskedDocument, variables, teller.t('nothing.who-spoke-with', values));
    const list = teller.list(others.map((contact) => contactPhrase(contact.b.name, contact, teller)));
    const text = `${teller.t('answer.who-spoke-with', { ...values, list })} ${evidence(events.nodes, events.totalCount, teller)}`;
    return foundWith(ContactsAskedDocument, variables, text, {
      entities: others.map(({ b }) => b),
      events: events.nodes,
    });
  },
};

/** With whom X spoke first or last: whoever took part in the first talk, or in talks that nobody can tell apart from it. */
async function firstOrLast(
  { reading, language, teller, run }: Asking,
  order: 'FIRST' | 'LAST',
): Promise<Outcome> {
  const x = partyIn(reading, 0, language);
  const variables = {
    filter: dated(filterOf(reading, language, { participants: [x.id] }, ['SPOKE_WITH'])),
    newestFirst: order === 'LAST',
    language,
  };
  const { events } = await run(EventsAskedDocument, variables);
  const values = { x: x.name, narrowed: narrowed(reading, teller) };
  const [first] = events.nodes;
  if (!first) return nothingWith(EventsAskedDocument, variables, teller.t('nothing.who-spoke-with', values));
  const those = firstOnes(events.nodes);
  const others = byCount(
    those
      .flatMap(({ participants }) => participants.map(({ entity }) => entity))
      .filter(({ id }) => id !== x.id),
  ).map(({ entity }) => entity);
  const list = teller.list(others.map(({ name }) => name));
  const key = order === 'FIRST' ? 'answer.spoke-first-with' : 'answer.spoke-last-with';
  const text = `${teller.t(key, { ...values, list, date: teller.date(first.date ?? null) })} ${evidence(those, those.length, teller)}`;
  return foundWith(EventsAskedDocument, handedOut(variables, reading, those), text, {
    entities: others,
    events: those,
  });
}
