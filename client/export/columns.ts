import type {
  Exported,
  ExportedClaim,
  ExportedEvent,
  ExportedNode,
  ExportedRelation,
  Named,
} from './exported.ts';

/** A property of a row of a table, of a node or of a line, under the name that it has in every format. */
export interface Column<Row> {
  readonly name: string;
  /** The name of the type in XML Schema, which GraphML's and GEXF's follow. */
  readonly type: 'string' | 'int' | 'double' | 'boolean';
  readonly value: (row: Row) => string | number | boolean | null;
}

const text = <Row>(name: string, value: (row: Row) => string | null): Column<Row> => ({
  ...{ name, type: 'string', value },
});
const whole = <Row>(name: string, value: (row: Row) => number | null): Column<Row> => ({
  ...{ name, type: 'int', value },
});
const yesNo = <Row>(name: string, value: (row: Row) => boolean): Column<Row> => ({
  ...{ name, type: 'boolean', value },
});

const listed = (entries: readonly string[]): string | null => entries.join('; ') || null;
const names = (entries: readonly Named[]): string | null => listed(entries.map(({ name }) => name));

export const nodeColumns: readonly Column<ExportedNode>[] = [
  text('kind', ({ kind }) => kind),
  text('name', ({ name }) => name),
  whole('count', ({ count }) => count),
  text('first', ({ first }) => first),
  text('last', ({ last }) => last),
  whole('people', ({ people }) => people),
  text('outlets', ({ outlets }) => names(outlets)),
  text('datasets', ({ datasets }) => names(datasets)),
];

export const relationColumns: readonly Column<ExportedRelation>[] = [
  text('kind', ({ kind }) => kind),
  text('sourceName', ({ sourceName }) => sourceName),
  text('targetName', ({ targetName }) => targetName),
  yesNo('directed', ({ kind }) => kind !== 'SPOKE_WITH'),
  whole('count', ({ count }) => count),
  text('first', ({ first }) => first),
  text('last', ({ last }) => last),
  text('standing', ({ standing }) => standing),
  yesNo('leftOut', ({ leftOut }) => leftOut),
  text('outlets', ({ outlets }) => names(outlets)),
  text('datasets', ({ datasets }) => names(datasets)),
];

export const eventColumns: readonly Column<ExportedEvent>[] = [
  text('id', ({ id }) => id),
  text('kind', ({ kind }) => kind),
  text('date', ({ date }) => date),
  text('earliest', ({ earliest }) => earliest),
  text('latest', ({ latest }) => latest),
  text('medium', ({ medium }) => medium),
  text('duration', ({ duration }) => duration),
  text('summary', ({ summary }) => summary),
  text('standing', ({ standing }) => standing),
  whole('origins', ({ origins }) => origins),
  text('participants', ({ participants }) =>
    listed(participants.map(({ name, role }) => `${name} (${role})`)),
  ),
  text('participantIds', ({ participants }) => listed(participants.map(({ id }) => id))),
  text('about', ({ about }) => names(about)),
  text('deniedBy', ({ deniedBy }) => listed(deniedBy)),
  text('outlets', ({ outlets }) => names(outlets)),
  text('codes', ({ codes }) => listed(codes)),
  text('datasets', ({ datasets }) => names(datasets)),
  text('relations', ({ relations }) => listed(relations)),
];

export const claimColumns: readonly Column<ExportedClaim>[] = [
  text('id', ({ id }) => id),
  text('event', ({ event }) => event),
  text('article', ({ article }) => article.id),
  text('title', ({ article }) => article.title),
  text('outlet', ({ article }) => article.outlet?.name ?? null),
  text('published', ({ article }) => article.published),
  text('url', ({ article }) => article.url),
  text('language', ({ article }) => article.language),
  whole('paragraph', ({ paragraph }) => paragraph),
  whole('sentence', ({ sentence }) => sentence),
  text('attributedTo', ({ attributedTo }) => names(attributedTo)),
  text('cites', ({ cites }) => names(cites)),
  text('origins', ({ origins }) => names(origins)),
  text('paraphrase', ({ paraphrase }) => paraphrase),
  text('date', ({ date }) => date),
  text('medium', ({ medium }) => medium),
  text('duration', ({ duration }) => duration),
  text('initiator', ({ initiator }) => initiator?.name ?? null),
  text('outcome', ({ outcome }) => outcome),
  text('code', ({ code }) => code),
  text('record', ({ record }) => record),
  text('dataset', ({ dataset }) => dataset.name),
];

/** The events of each relation as JSON in one value: formats that know nodes and lines only have no other place for them. */
export function eventsColumn({ events }: Exported): Column<ExportedRelation> {
  const byId = new Map(events.map((event) => [event.id, event]));
  return text('events', (relation) => {
    const own = relation.events.flatMap((id) => byId.get(id) ?? []);
    if (own.length === 0) return null;
    return JSON.stringify(
      own.map(({ id, date, standing, medium, summary }) => ({ id, date, standing, medium, summary })),
    );
  });
}
