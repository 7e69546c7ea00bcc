import { edtfRange } from '../edtf.ts';
import { relationEnds } from '../event/relationEnds.ts';
import { fingerprintOf } from '../fingerprint.ts';
import { fold, keyOf } from '../fold.ts';
import { articleOrder, eventOrder } from './order.ts';
import type { ArticleRecord, ClaimRecord, EntityRecord, EventRecord, TopicRecord } from './format.ts';

/** What the Cypher of `cypher/load/` takes: `properties` go onto the node as they are, the rest says what to tie it to. */
export interface Row {
  readonly id: string;
  /** Of everything in the row: a record whose hash is in the graph already is left alone. */
  readonly hash: string;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly [link: string]: unknown;
}

function row(id: string, properties: Record<string, unknown>, links: Record<string, unknown>): Row {
  const hash = fingerprintOf([id, properties, links]);
  return { id, hash, properties: { id, ...properties, hash }, ...links };
}

const proseProperties = (name: string, prose: { en: string; nb: string; sv: string } | undefined) =>
  prose ? { [`${name}_en`]: prose.en, [`${name}_nb`]: prose.nb, [`${name}_sv`]: prose.sv } : {};

const days = (date: string | undefined) => (date && edtfRange(date)) || { earliest: null, latest: null };

const labels = { PERSON: 'Person', STATE: 'State', ORGANIZATION: 'Organization', OUTLET: 'Outlet' } as const;

/** So much of a name decides where it stands in a list; Neo4j's indexes take no more than some thousand characters. */
const longestSort = 200;
const sortOf = (name: string, id: string): string => `${fold(name).slice(0, longestSort)} ${id}`;

export function entityRow({ id, kind, names, search, represents }: EntityRecord): Row {
  const spellings = Object.entries(names).flatMap(([language, texts]) =>
    texts.map((text) => ({ language, text })),
  );
  const name = names['en']?.[0] ?? id;
  return row(
    id,
    {
      kind,
      name,
      names: spellings.map(({ text }) => text),
      nameLanguages: spellings.map(({ language }) => language),
      search: [...new Set([...spellings.map(({ text }) => text), ...search].map(fold))],
      spellings: [...new Set([...spellings.map(({ text }) => text), ...search].map(keyOf))].filter(Boolean),
      sort: sortOf(name, id),
    },
    {
      label: labels[kind],
      represents: represents.map(({ principal, office, from, to }) => ({
        principal,
        earliest: days(from).earliest,
        latest: days(to).latest,
        properties: { from: from ?? null, to: to ?? null, ...proseProperties('office', office) },
      })),
    },
  );
}

export const topicRow = ({ id, title, asserts }: TopicRecord): Row =>
  row(id, { ...proseProperties('title', title), sort: sortOf(title.en, id) }, { asserts });

/** @param place its position in the files */
export function eventRow(record: EventRecord, place: number): Row {
  const { id, kind, date, medium, duration, participants, about, summary } = record;
  const { earliest, latest } = days(date);
  const ends = relationEnds(
    kind,
    participants.map(({ role }) => role),
    about.length > 0,
  );
  return row(
    id,
    {
      kind,
      date: date ?? null,
      medium: medium ?? null,
      duration: duration ?? null,
      order: eventOrder({ earliest, latest }, place, id),
      ...proseProperties('summary', summary),
    },
    {
      earliest,
      latest,
      about,
      participants: participants.map(({ entity, role }, index) => ({
        entity,
        role,
        end: ends[index] ?? null,
        place: index,
      })),
    },
  );
}

export function articleRow({ id, dataset, outlet, title, language, published, url }: ArticleRecord): Row {
  const { earliest, latest } = days(published);
  return row(
    id,
    {
      dataset: dataset.id,
      title: title ?? null,
      language,
      published: published ?? null,
      url: url ?? null,
      order: articleOrder({ earliest, latest }, id),
    },
    // The last day that the date can mean: from then on the article was certainly out.
    { latest, outlet: outlet ?? null },
  );
}

export const claimId = (article: string, { event, paragraph }: ClaimRecord): string =>
  `${article}:p${paragraph}:${event}`;

export const claimRow = (article: ArticleRecord, claim: ClaimRecord): Row =>
  row(
    claimId(article.id, claim),
    {
      dataset: article.dataset.id,
      paragraph: claim.paragraph,
      date: claim.date ?? null,
      medium: claim.medium ?? null,
      duration: claim.duration ?? null,
      ...proseProperties('paraphrase', claim.paraphrase),
      ...proseProperties('outcome', claim.outcome),
    },
    {
      article: article.id,
      event: claim.event,
      attributedTo: claim.attributedTo,
      cites: claim.cites,
      initiator: claim.initiator ?? null,
    },
  );
