import { evidence } from '../answer/evidence.ts';
import { foundWith, nothingWith } from '../answer/outcomes.ts';
import { narrowed } from '../answer/narrowed.ts';
import type { EventTold } from '../answer/told.ts';
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
      'go-betweens of {x} and {y}',
      'what is the connection between {x} and {y}',
    ],
    nb: [
      'hvordan er {x} og {y} forbundet',
      'hvordan er {x} forbundet med {y}',
      'er {x} og {y} forbundet',
      'hva forbindelse {x} {y}',
      'forbindelse {x} {y}',
      'hvem går mellom {x} og {y}',
      'hvem er mellomledd mellom {x} og {y}',
      'hvem forbindelse {x} {y}',
    ],
    sv: [
      'hur är {x} och {y} förbundna',
      'hur är {x} förbunden med {y}',
      'är {x} och {y} förbundna',
      'vad förbindelse {x} {y}',
      'förbindelse {x} {y}',
      'vem går emellan {x} och {y}',
      'vem är mellanhand mellan {x} och {y}',
      'vem förbindelse {x} {y}',
    ],
  },
  anyOrder: true,
  answer: async ({ reading, language, teller, run }) => {
    const [x, y] = [partyIn(reading, 0, language), partyIn(reading, 1, language)];
    const filter = (...participants: string[]) => filterOf(reading, language, { participants }, null);
    const variables = {
      from: x.id,
      to: y.id,
      filter: filterOf(reading, language, {}, null),
      ofX: filter(x.id),
      ofY: filter(y.id),
      ofBoth: filter(x.id, y.id),
      language,
    };
    const { paths, both, ...contacts } = await run(PathsAskedDocument, variables);
    const values = { x: x.name, y: y.name, narrowed: narrowed(reading, teller) };
    const mediated = both.nodes.filter(({ participants }) => participants.some(isMediator));
    const ofY = new Set(contacts.y.nodes.map(({ b }) => b.id));
    const between = byId([
      ...mediated.flatMap(({ participants }) => participants.filter(isMediator).map(({ entity }) => entity)),
      ...contacts.x.nodes.map(({ b }) => b).filter(({ id }) => ofY.has(id)),
      ...paths.flatMap(({ entities }) => entities.slice(1, -1)),
    ]).filter(({ id }) => id !== x.id && id !== y.id);
    const [shortest] = paths;
    if (!shortest && between.length === 0)
      return nothingWith(PathsAskedDocument, variables, teller.t('nothing.connection', values));
    const events = byId([...paths.flatMap((path) => path.events), ...mediated]);
    const steps = (shortest?.entities.length ?? 1) - 1;
    const chain = shortest?.entities.map(({ name }) => name).join(' – ') ?? '';
    const list = teller.list(between.map(({ name }) => name));
    const sentences = [
      steps === 1 ? teller.t('answer.connected-directly', values) : '',
      between.length > 0 ? teller.t('answer.between', { ...values, list }) : '',
      steps > 1 ? teller.t('answer.chain', { ...values, chain, count: steps }) : '',
      evidence(events, events.length, teller),
    ];
    return foundWith(PathsAskedDocument, variables, sentences.filter(Boolean).join(' '), {
      entities: between.length > 0 ? between : (shortest?.entities ?? []),
      events,
    });
  },
};

const isMediator = ({ role }: EventTold['participants'][number]): boolean => role === 'MEDIATOR';

/** Each once, in their order. */
const byId = <Told extends { readonly id: string }>(all: readonly Told[]): Told[] => [
  ...new Map(all.map((one) => [one.id, one])).values(),
];
