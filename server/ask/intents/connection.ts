import { evidence } from '../answer/evidence.ts';
import { foundWith, nothingWith } from '../answer/outcomes.ts';
import { narrowed } from '../answer/narrowed.ts';
import { PathsAskedDocument } from '../queries/generated.ts';
import { filterOf } from '../reading/filterOf.ts';
import type { Intent } from './intent.ts';
import { partyIn } from './parties.ts';

/** How X and Y are connected, and who goes between them. */
export const connection: Intent = {
  name: 'connection',
  phrases: {
    en: [
      'how are {x} and {y} connected',
      'how is {x} connected to {y}',
      'how does {x} connect to {y}',
      'are {x} and {y} connected',
      'is {x} connected with {y}',
      'what connects {x} and {y}',
      'who connects {x} and {y}',
      'connection between {x} and {y}',
      'who goes between {x} and {y}',
      'who mediated between {x} and {y}',
      'how does {x} speak with {y}',
      'go-betweens of {x} and {y}',
      'what is the connection between {x} and {y}',
    ],
    nb: [
      'hvordan er {x} og {y} forbundet',
      'hvordan er {x} forbundet med {y}',
      'hvordan henger {x} og {y} sammen',
      'er {x} og {y} forbundet',
      'hva forbindelse {x} {y}',
      'forbindelse {x} {y}',
      'hvem går mellom {x} og {y}',
      'hvem er mellomledd mellom {x} og {y}',
      'hvem forbindelse {x} {y}',
      'hvordan snakket {x} {y}',
    ],
    sv: [
      'hur är {x} och {y} förbundna',
      'hur är {x} förbunden med {y}',
      'hur hänger {x} och {y} ihop',
      'är {x} och {y} förbundna',
      'vad förbindelse {x} {y}',
      'förbindelse {x} {y}',
      'vem går emellan {x} och {y}',
      'vem är mellanhand mellan {x} och {y}',
      'vem förbindelse {x} {y}',
      'hur talade {x} {y}',
    ],
  },
  anyOrder: true,
  answer: async ({ reading, language, teller, run }) => {
    const [x, y] = [partyIn(reading, 0, language), partyIn(reading, 1, language)];
    const filter = filterOf(reading, language, {}, null);
    const variables = { from: x.id, to: y.id, filter, maxHops: 6, language };
    const { paths } = await run(PathsAskedDocument, variables);
    const values = { x: x.name, y: y.name, narrowed: narrowed(reading, teller) };
    const [shortest] = paths;
    if (!shortest) return nothingWith(PathsAskedDocument, variables, teller.t('nothing.connection', values));
    const events = [
      ...new Map(paths.flatMap((path) => path.events.map((event) => [event.id, event]))).values(),
    ];
    const between = new Map(
      paths.flatMap((path) => path.entities.slice(1, -1).map((entity) => [entity.id, entity] as const)),
    );
    const key = between.size === 0 ? 'answer.connected-directly' : 'answer.connection';
    const list = teller.list([...between.values()].map(({ name }) => name));
    const chain = shortest.entities.map(({ name }) => name).join(' – ');
    const text = `${teller.t(key, { ...values, list, chain, count: shortest.contacts.length })} ${evidence(events, events.length, teller)}`;
    return foundWith(PathsAskedDocument, variables, text, {
      entities: between.size > 0 ? [...between.values()] : shortest.entities,
      events,
    });
  },
};
