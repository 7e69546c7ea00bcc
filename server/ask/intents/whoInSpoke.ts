import { evidence } from '../answer/evidence.ts';
import { narrowed } from '../answer/narrowed.ts';
import { foundWith, nothingWith } from '../answer/outcomes.ts';
import { ContactsAskedDocument } from '../queries/generated.ts';
import { filterOf } from '../reading/filterOf.ts';
import { contactPhrase } from './contactPhrase.ts';
import type { Intent } from './intent.ts';
import { partyIn } from './parties.ts';

/** Who on the side of X spoke with Y. */
export const whoInSpoke: Intent = {
  name: 'who-in-spoke',
  phrases: {
    en: [
      'who in {x} spoke with {y}',
      'who in {x} has {y} spoken with',
      'who in {x} did {y} speak with',
      'who did {y} speak with in {x}',
    ],
    nb: ['hvem i {x} snakket med {y}', 'hvem i {x} har {y} snakket med', 'hvem i {x} snakket {y} med'],
    sv: ['vem i {x} talade med {y}', 'vem i {x} har {y} talat med', 'vem i {x} talade {y} med'],
  },
  answer: async ({ reading, language, teller, run }) => {
    const [x, y] = [partyIn(reading, 0, language), partyIn(reading, 1, language)];
    const variables = {
      // The people of Y are `a`, those of X `b`.
      filter: {
        ...filterOf(reading, language, { participants: [y.id, x.id] }, ['SPOKE_WITH']),
        withRepresentatives: true,
      },
      language,
    };
    const { contacts, events } = await run(ContactsAskedDocument, variables);
    const values = { x: x.name, y: y.name, narrowed: narrowed(reading, teller) };
    if (contacts.nodes.length === 0)
      return nothingWith(ContactsAskedDocument, variables, teller.t('nothing.who-in-spoke', values));
    const list = teller.list(contacts.nodes.map((contact) => contactPhrase(contact.b.name, contact, teller)));
    const text = `${teller.t('answer.who-in-spoke', { ...values, list })} ${evidence(events.nodes, events.totalCount, teller)}`;
    return foundWith(ContactsAskedDocument, variables, text, {
      entities: contacts.nodes.map(({ b }) => b),
      events: events.nodes,
    });
  },
};
