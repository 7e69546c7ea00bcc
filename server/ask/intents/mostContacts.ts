import { evidence } from '../answer/evidence.ts';
import { narrowed } from '../answer/narrowed.ts';
import { foundWith, nothingWith } from '../answer/outcomes.ts';
import { MostContactsDocument } from '../queries/generated.ts';
import { filterOf } from '../reading/filterOf.ts';
import type { Intent } from './intent.ts';

/** Who spoke most: with how many, and how often. */
export const mostContacts: Intent = {
  name: 'most-contacts',
  phrases: {
    en: [
      'who spoke most',
      'who was most',
      'who spoke with the most people',
      'who spoke most with who',
      'most talks',
      'who had the most contacts',
      'what pair spoke most',
      'who was most in contact',
      'who spoke most often',
      'who is most connected',
    ],
    nb: [
      'hvem snakket mest',
      'hvem var mest',
      'hvem snakket mest med hvem',
      'mest samtaler',
      'hva snakket mest',
      'hvem er mest forbundet',
    ],
    sv: [
      'vem talade mest',
      'vem var mest',
      'vem talade mest med vem',
      'mest samtal',
      'vad talade mest',
      'vem är mest kopplad',
      'vem mest samtal',
    ],
  },
  answer: async ({ reading, language, teller, run }) => {
    const variables = { filter: filterOf(reading, language, {}, ['SPOKE_WITH']), language };
    const { contacts, events } = await run(MostContactsDocument, variables);
    const values = { narrowed: narrowed(reading, teller) };
    if (contacts.nodes.length === 0)
      return nothingWith(MostContactsDocument, variables, teller.t('nothing.who-spoke-with-whom', values));
    const tally = new Map<string, { name: string; id: string; talks: number; partners: number }>();
    for (const { a, b, count } of contacts.nodes)
      for (const { id, name } of [a, b]) {
        const known = tally.get(id) ?? { id, name, talks: 0, partners: 0 };
        tally.set(id, { ...known, talks: known.talks + count, partners: known.partners + 1 });
      }
    const ranked = [...tally.values()].sort((a, b) => b.talks - a.talks || b.partners - a.partners);
    const list = teller.list(
      ranked
        .slice(0, 5)
        .map(({ name, talks, partners }) => teller.t('ranked', { name, count: talks, partners })),
    );
    const [top] = contacts.nodes;
    const pair = top ? teller.t('pair', { a: top.a.name, b: top.b.name }) : '';
    const text = `${teller.t('answer.most-contacts', { ...values, list, pair, count: top?.count ?? 0 })} ${evidence(events.nodes, events.totalCount, teller)}`;
    const byId = new Map(contacts.nodes.flatMap(({ a, b }) => [[a.id, a] as const, [b.id, b] as const]));
    return foundWith(MostContactsDocument, variables, text, {
      entities: ranked.flatMap(({ id }) => byId.get(id) ?? []).slice(0, 25),
      events: events.nodes,
    });
  },
};
