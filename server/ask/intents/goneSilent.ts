import { evidence } from '../answer/evidence.ts';
import { foundWith, nothingWith } from '../answer/outcomes.ts';
import { ContactsBeforeAndSinceDocument } from '../queries/generated.ts';
import { filterOf } from '../reading/filterOf.ts';
import { contactPhrase } from './contactPhrase.ts';
import type { Intent } from './intent.ts';
import { partiesIn } from './parties.ts';

/** Who has gone silent: spoke before a day, and of whom no contact since is reported. */
export const goneSilent: Intent = {
  name: 'gone-silent',
  phrases: {
    en: [
      'who has gone silent',
      'who has not spoken',
      'who has {x} not spoken with',
      'who has not spoken with {x}',
      'who has {x} lost contact with',
      'who has gone silent with {x}',
      'who has had no contact',
      'who has had no contact with {x}',
      'who did {x} no contact',
      'what pairs have gone silent',
      'what has gone silent',
      'who {x} gone silent',
      'who has not spoken with who',
      'who gone silent with who',
    ],
    nb: [
      'hvem har blitt tause',
      'hvem har ikke snakket sammen',
      'hvem har {x} ikke snakket med',
      'hvem {x} ikke snakket',
      'hvem har ikke snakket med {x}',
      'hvem har {x} mistet kontakten med',
      'hvem mistet kontakten med {x}',
      'hva blitt tause',
    ],
    sv: [
      'vem har tystnat',
      'vem har inte talat med varandra',
      'vem har {x} inte talat med',
      'vem {x} inte talat',
      'vem har inte talat med {x}',
      'vem har {x} tappat kontakten med',
      'vem tappat kontakten med {x}',
      'vad tystnat',
    ],
  },
  allows: ['NOT'],
  answer: async ({ reading, language, teller, run }) => {
    const [x] = partiesIn(reading, language);
    const parties = x ? { participants: [x.id] } : {};
    const since = sinceDay(reading);
    const filter = (days: { from: string | null; to: string | null }) =>
      filterOf({ ...reading, ...days }, language, parties, ['SPOKE_WITH']);
    const variables = {
      before: filter({ from: null, to: dayBefore(since) }),
      since: filter({ from: since, to: reading.to === since ? null : reading.to }),
      language,
    };
    const contacts = await run(ContactsBeforeAndSinceDocument, variables);
    const key = ({ a, b }: { a: { id: string }; b: { id: string } }) => [a.id, b.id].sort().join(' ');
    const speaking = new Set(contacts.since.nodes.map(key));
    const silent = contacts.before.nodes.filter((contact) => !speaking.has(key(contact)));
    const values = { x: x?.name ?? '', date: teller.date(since) };
    const suffix = x ? '' : '-anybody';
    if (silent.length === 0)
      return nothingWith(
        ContactsBeforeAndSinceDocument,
        variables,
        teller.t(`nothing.gone-silent${suffix}`, values),
      );
    const list = teller.list(
      silent.map((contact) =>
        contactPhrase(
          x ? contact.b.name : teller.t('pair', { a: contact.a.name, b: contact.b.name }),
          contact,
          teller,
        ),
      ),
      6,
    );
    const events = silent.flatMap((contact) => contact.events.nodes);
    const text = `${teller.t(`answer.gone-silent${suffix}`, { ...values, list })} ${evidence(events, events.length, teller)}`;
    return foundWith(ContactsBeforeAndSinceDocument, variables, text, {
      entities: silent.flatMap(({ a, b }) => (x ? [b] : [a, b])),
      events,
    });
  },
};

/** Without a day in the question: the last thirty days that the reading knows of. */
const sinceDay = ({ from, to }: { from: string | null; to: string | null }): string => from ?? to ?? '';

function dayBefore(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
}
