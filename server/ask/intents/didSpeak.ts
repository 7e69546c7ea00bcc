import { evidence } from '../answer/evidence.ts';
import { narrowed } from '../answer/narrowed.ts';
import { foundWith, nothingWith } from '../answer/outcomes.ts';
import { byCount, type EntityTold, type EventTold } from '../answer/told.ts';
import { ContactsOfTwoDocument, EventsAskedDocument } from '../queries/generated.ts';
import { filterOf } from '../reading/filterOf.ts';
import type { Asking, Intent } from './intent.ts';
import { partyIn } from './parties.ts';

/** Whether X spoke with Y. */
export const didSpeak: Intent = {
  name: 'did-speak',
  phrases: {
    en: [
      'did {x} speak with {y}',
      'did {x} and {y} speak',
      'did a call take place between {x} and {y}',
      'were there talks between {x} and {y}',
      'what talks were there between {x} and {y}',
      'which talks did {x} have with {y}',
      'what {x} {y} talks',
      'what happened in talks between {x} and {y}',
      'did talks happen between {x} and {y}',
    ],
    nb: [
      'snakket {x} med {y}',
      'har {x} snakket med {y}',
      'har {x} og {y} snakket sammen',
      'var det samtaler mellom {x} og {y}',
      'hvilke samtaler hadde {x} og {y}',
      'hva {x} samtaler med {y}',
    ],
    sv: [
      'talade {x} med {y}',
      'har {x} talat med {y}',
      'har {x} och {y} talat',
      'var det samtal mellan {x} och {y}',
      'vilka samtal hade {x} och {y}',
      'vad samtal hade {x} {y}',
      'vad {x} samtal {y}',
    ],
  },
  allows: ['BOTH'],
  anyOrder: true,
  answer: async (asking) => {
    const { reading, language, teller, run } = asking;
    const [x, y] = [partyIn(reading, 0, language), partyIn(reading, 1, language)];
    const variables = {
      filter: filterOf(reading, language, { participants: [x.id, y.id] }, ['SPOKE_WITH']),
      language,
    };
    const { events } = await run(EventsAskedDocument, variables);
    const values = { x: x.name, y: y.name, narrowed: narrowed(reading, teller) };
    if (events.nodes.length === 0)
      return nothingWith(
        EventsAskedDocument,
        variables,
        `${teller.t('nothing.did-speak', values)}${await goBetweens(asking, x.id, y.id)}`,
      );
    const allDisputed = events.nodes.every(({ standing }) => standing === 'DISPUTED');
    const key = allDisputed ? 'answer.did-speak-disputed' : 'answer.did-speak';
    const text = `${teller.t(key, { ...values, count: events.totalCount })} ${evidence(events.nodes, events.totalCount, teller)}`;
    return foundWith(EventsAskedDocument, variables, text, {
      entities: whoTalked(
        reading.entities.map(({ id }) => id),
        events.nodes,
      ),
      events: events.nodes,
    });
  },
};

/** Those named, where they talked themselves; else whoever talked for them. */
function whoTalked(named: readonly string[], events: readonly EventTold[]): EntityTold[] {
  const talked = byCount(events.flatMap(({ participants }) => participants.map(({ entity }) => entity))).map(
    ({ entity }) => entity,
  );
  const own = named.flatMap((id) => talked.find((entity) => entity.id === id) ?? []);
  return own.length === named.length ? own : talked;
}

/** The nearest that there is to a talk of two: those with whom both spoke. */
async function goBetweens({ reading, language, teller, run }: Asking, x: string, y: string): Promise<string> {
  const filter = (id: string) =>
    filterOf({ ...reading, media: null, text: null }, language, { participants: [id] }, ['SPOKE_WITH']);
  const contacts = await run(ContactsOfTwoDocument, { x: filter(x), y: filter(y), language });
  const withY = new Set(contacts.y.nodes.map(({ b }) => b.id));
  const common = contacts.x.nodes.filter(({ b }) => withY.has(b.id));
  if (common.length === 0) return '';
  return ` ${teller.t('nearest.common', {
    list: teller.list(
      common.map(({ b }) => b.name),
      4,
    ),
  })}`;
}
