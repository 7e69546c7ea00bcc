import { edtfRange } from '../../edtf.ts';
import { evidence } from '../answer/evidence.ts';
import { foundWith, nothingWith } from '../answer/outcomes.ts';
import { ContactsAndLastDocument } from '../queries/generated.ts';
import { filterOf } from '../reading/filterOf.ts';
import { addDays } from '../times/days.ts';
import { contactPhrase } from './contactPhrase.ts';
import { dated } from './dated.ts';
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
  needsPeriodForNot: true,
  answer: async ({ reading, language, teller, run, today }) => {
    const [x] = partiesIn(reading, language);
    const since = reading.from ?? reading.to ?? addDays(await today(), -silence);
    const variables = {
      filter: dated(
        filterOf(
          { ...reading, from: null, to: reading.from ? reading.to : null },
          language,
          x ? { participants: [x.id] } : {},
          ['SPOKE_WITH'],
        ),
      ),
      language,
    };
    const { contacts } = await run(ContactsAndLastDocument, variables);
    const silent = contacts.nodes.filter(({ last }) => isBefore(last ?? null, since));
    const values = { x: x?.name ?? '', date: teller.date(since) };
    const suffix = x ? '' : '-anybody';
    if (silent.length === 0)
      return nothingWith(
        ContactsAndLastDocument,
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
    return foundWith(ContactsAndLastDocument, variables, text, {
      entities: silent.flatMap(({ a, b }) => (x ? [b] : [a, b])),
      events,
    });
  },
};

/** In days: who has not spoken for so long has gone silent, where a question does not say since when. */
const silence = 30;

/** Whether a date (EDTF) is over before a day; an unknown one is not known to be. */
function isBefore(date: string | null, day: string): boolean {
  const latest = date && edtfRange(date)?.latest;
  return Boolean(latest && latest < day);
}
