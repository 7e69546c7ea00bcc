import { evidence } from '../answer/evidence.ts';
import { narrowed } from '../answer/narrowed.ts';
import { foundWith, nothingWith } from '../answer/outcomes.ts';
import { ContactsAskedDocument } from '../queries/generated.ts';
import { filterOf } from '../reading/filterOf.ts';
import { contactPhrase } from './contactPhrase.ts';
import type { Intent } from './intent.ts';
import { partyIn } from './parties.ts';

/** Who spoke with X. */
export const whoSpokeWith: Intent = {
  name: 'who-spoke-with',
  phrases: {
    en: [
      '{who} did {x} speak with',
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
  answer: async ({ reading, language, teller, run }) => {
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
