import { evidence } from '../answer/evidence.ts';
import { narrowed } from '../answer/narrowed.ts';
import { foundWith, nothingWith } from '../answer/outcomes.ts';
import { ContactsAskedDocument } from '../queries/generated.ts';
import { filterOf } from '../reading/filterOf.ts';
import { contactPhrase } from './contactPhrase.ts';
import type { Intent } from './intent.ts';
import { partiesIn } from './parties.ts';

/** How often X and Y spoke, or X with anybody, or anybody at all. */
export const howOften: Intent = {
  name: 'how-often',
  phrases: {
    en: [
      'how often did {x} speak with {y}',
      'how often did {x} and {y} speak',
      'how many calls between {x} and {y}',
      'how many calls took place between {x} and {y}',
      'how many talks happened between {x} and {y}',
      'how often did {x} speak',
      'how many talks did {x} have',
      'how many talks happened',
      'how many talks',
    ],
    nb: [
      'hvor ofte snakket {x} med {y}',
      'hvor ofte snakket {x} og {y} sammen',
      'hvor ofte {x} {y} snakket',
      'hvor ofte {x} snakket {y}',
      'hvor ofte snakket {x}',
      'hvor ofte {x} snakket',
      'hvor mange samtaler fant sted mellom {x} {y}',
      'hvor mange samtaler fant sted',
      'hvor mange samtaler',
    ],
    sv: [
      'hur ofta talade {x} med {y}',
      'hur ofta talade {x} och {y}',
      'hur ofta {x} {y} talade',
      'hur ofta {x} talade {y}',
      'hur ofta talade {x}',
      'hur ofta {x} talade',
      'hur många samtal ägde rum mellan {x} {y}',
      'hur många samtal ägde rum',
      'hur många samtal',
    ],
  },
  allows: ['BOTH'],
  anyOrder: true,
  answer: async ({ reading, language, teller, run }) => {
    const [x, y] = partiesIn(reading, language);
    const variables = {
      filter: filterOf(reading, language, { participants: reading.entities.map(({ id }) => id) }, [
        'SPOKE_WITH',
      ]),
      language,
    };
    const { contacts, events } = await run(ContactsAskedDocument, variables);
    const values = { x: x?.name ?? '', y: y?.name ?? '', narrowed: narrowed(reading, teller) };
    const suffix = y ? '' : x ? '-anybody' : '-at-all';
    if (events.nodes.length === 0)
      return nothingWith(ContactsAskedDocument, variables, teller.t(`nothing.how-often${suffix}`, values));
    const list = teller.list(
      contacts.nodes.map((contact) => contactPhrase(contact.b.name, contact, teller)),
      5,
    );
    const text = `${teller.t(`answer.how-often${suffix}`, { ...values, count: events.totalCount, list })} ${evidence(events.nodes, events.totalCount, teller)}`;
    return foundWith(ContactsAskedDocument, variables, text, {
      entities: y ? [] : contacts.nodes.flatMap(({ a, b }) => (x ? [b] : [a, b])),
      events: events.nodes,
    });
  },
};
