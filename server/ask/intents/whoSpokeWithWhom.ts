import { evidence } from '../answer/evidence.ts';
import { narrowed } from '../answer/narrowed.ts';
import { foundWith, nothingWith } from '../answer/outcomes.ts';
import { ContactsAskedDocument } from '../queries/generated.ts';
import { filterOf } from '../reading/filterOf.ts';
import { contactPhrase } from './contactPhrase.ts';
import type { Intent } from './intent.ts';

/** Who spoke with whom. */
export const whoSpokeWithWhom: Intent = {
  name: 'who-spoke-with-whom',
  phrases: {
    en: [
      'who spoke with whom',
      'who spoke',
      'what talks took place',
      'which talks happened',
      'what talks were there',
      'talks',
      'talks happened',
      'who did who speak with',
    ],
    nb: [
      'hvem snakket med hvem',
      'hvem snakket',
      'hva samtaler',
      'hvilke samtaler fant sted',
      'samtaler',
      'hvem snakket sammen',
    ],
    sv: [
      'vem talade med vem',
      'vem talade',
      'vad samtal',
      'vilka samtal ägde rum',
      'vem samtal',
      'vem samtal ägde rum',
      'samtal',
    ],
  },
  answer: async ({ reading, language, teller, run }) => {
    const variables = { filter: filterOf(reading, language, {}, ['SPOKE_WITH']), language };
    const { contacts, events } = await run(ContactsAskedDocument, variables);
    const values = { narrowed: narrowed(reading, teller) };
    if (contacts.nodes.length === 0 && events.nodes.length === 0)
      return nothingWith(ContactsAskedDocument, variables, teller.t('nothing.who-spoke-with-whom', values));
    const list = teller.list(
      contacts.nodes.map((contact) =>
        contactPhrase(teller.t('pair', { a: contact.a.name, b: contact.b.name }), contact, teller),
      ),
      6,
    );
    const text = `${teller.t('answer.who-spoke-with-whom', { ...values, list })} ${evidence(events.nodes, events.totalCount, teller)}`;
    return foundWith(ContactsAskedDocument, variables, text, {
      entities: contacts.nodes.flatMap(({ a, b }) => [a, b]),
      events: events.nodes,
    });
  },
};
