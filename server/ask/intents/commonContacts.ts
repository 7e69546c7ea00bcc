import { evidence } from '../answer/evidence.ts';
import { narrowed } from '../answer/narrowed.ts';
import { foundWith, nothingWith } from '../answer/outcomes.ts';
import { ContactsOfTwoDocument } from '../queries/generated.ts';
import { filterOf } from '../reading/filterOf.ts';
import type { Intent } from './intent.ts';
import { partyIn } from './parties.ts';

/** With whom both X and Y spoke. */
export const commonContacts: Intent = {
  name: 'common-contacts',
  phrases: {
    en: [
      'who did {x} and {y} both speak with',
      'who did {x} and {y} speak with',
      'who spoke with both {x} and {y}',
      'who spoke with {x} and {y}',
      'who spoke with {x} and spoke with {y}',
      'common contacts of {x} and {y}',
      'what contacts do {x} and {y} share',
      'what contacts do {x} and {y} have in common',
      'who {x} and {y} have in common',
      '{x} and {y} common contacts',
    ],
    nb: [
      'hvem snakket både {x} og {y} med',
      'hvem snakket {x} og {y} med',
      'hvem har {x} og {y} snakket med',
      'hvem {x} og {y} snakket med',
      'hvem snakket med både {x} og {y}',
      'felles kontakter {x} {y}',
      'hvem har {x} og {y} felles',
      'hva kontakter felles {x} {y}',
      'hva felles kontakter har {x} {y}',
      'hvem har både {x} og {y} kontakt',
    ],
    sv: [
      'vem talade både {x} och {y} med',
      'vem talade {x} och {y} med',
      'vem har {x} och {y} talat med',
      'vem {x} och {y} talade med',
      'vem talade med både {x} och {y}',
      'gemensamma kontakter {x} {y}',
      'vem har {x} och {y} gemensamt',
      'vad gemensamma kontakter har {x} {y}',
    ],
  },
  allows: ['BOTH', 'MOST'],
  answer: async ({ reading, language, teller, run }) => {
    const [x, y] = [partyIn(reading, 0, language), partyIn(reading, 1, language)];
    const filter = (id: string) => filterOf(reading, language, { participants: [id] }, ['SPOKE_WITH']);
    const variables = { x: filter(x.id), y: filter(y.id), language };
    const contacts = await run(ContactsOfTwoDocument, variables);
    const withY = new Map(contacts.y.nodes.map((contact) => [contact.b.id, contact]));
    const common = contacts.x.nodes.flatMap((contact) => {
      const other = withY.get(contact.b.id);
      return other ? [{ entity: contact.b, contacts: [contact, other] }] : [];
    });
    const values = { x: x.name, y: y.name, narrowed: narrowed(reading, teller) };
    if (common.length === 0)
      return nothingWith(ContactsOfTwoDocument, variables, teller.t('nothing.common-contacts', values));
    const events = common.flatMap((one) => one.contacts.flatMap((contact) => contact.events.nodes));
    const total = common.reduce(
      (sum, one) => sum + one.contacts.reduce((more, { count }) => more + count, 0),
      0,
    );
    const list = teller.list(common.map(({ entity }) => entity.name));
    const text = `${teller.t('answer.common-contacts', { ...values, list })} ${evidence(events, total, teller)}`;
    return foundWith(ContactsOfTwoDocument, variables, text, {
      entities: common.map(({ entity }) => entity),
      events,
    });
  },
};
