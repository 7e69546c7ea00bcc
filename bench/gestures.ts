/** What a person does on the page, and the query that it costs. */
export interface Gesture {
  readonly name: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Whom and what the gestures are done to: the busiest of the graph. */
export interface Subjects {
  readonly entity: string;
  /** The busiest relation of that entity. */
  readonly relation: { readonly kind: string; readonly source: string; readonly target: string };
  /** A year's end that holds a part of the events. */
  readonly from: string;
  readonly to: string;
}

const graphFields =
  'entities { id kind name } topics { id title } relations { id kind source target count first last standing } truncated totalRelations';
const facetFields =
  'total undated kinds { kind count } media { medium count } standings { standing count } outlets { outlet { name } count } datasets { dataset { title } count }';

/** @param among entities that the canvas holds */
export const gestures = ({ entity, relation, from, to }: Subjects, among: readonly string[]): Gesture[] => [
  { name: 'the graph at the start', query: `{ graph { ${graphFields} } }`, variables: {} },
  {
    name: 'the graph of some months',
    query: `query ($filter: EventFilter) { graph(filter: $filter) { ${graphFields} } }`,
    variables: { filter: { from, to } },
  },
  {
    name: 'the graph touching the busiest entity',
    query: `query ($touching: [ID!]) { graph(touching: $touching, first: 50) { ${graphFields} } }`,
    variables: { touching: [entity] },
  },
  {
    name: '… its talks in some months',
    query: `query ($touching: [ID!], $filter: EventFilter) { graph(touching: $touching, direction: BOTH, filter: $filter, first: 50) { ${graphFields} } }`,
    variables: { touching: [entity], filter: { kinds: ['SPOKE_WITH'], from, to } },
  },
  {
    name: `the graph among ${among.length} entities`,
    query: `query ($among: [ID!]) { graph(among: $among) { ${graphFields} } }`,
    variables: { among },
  },
  {
    name: 'the relation counts of the busiest entity',
    query: 'query ($id: ID!) { entity(id: $id) { relationCounts { kind direction count } } }',
    variables: { id: entity },
  },
  {
    name: '… in some months',
    query:
      'query ($id: ID!, $filter: EventFilter) { entity(id: $id) { relationCounts(filter: $filter) { kind direction count } } }',
    variables: { id: entity, filter: { from, to } },
  },
  {
    name: 'the panel of the busiest entity',
    query:
      'query ($id: ID!) { entity(id: $id) { name names { text } represents { principal { name } } representedBy { entity { name } } contacts(first: 25) { totalCount nodes { b { name } count first last } } events(first: 25) { totalCount nodes { summary date about { title } } } } }',
    variables: { id: entity },
  },
  {
    name: 'the events of one relation',
    query:
      'query ($among: [ID!], $kinds: [EventKind!]) { graph(among: $among, filter: { kinds: $kinds }, first: 1) { relations { events { totalCount nodes { summary date participants { entity { name } role } claims { paraphrase } } } } } }',
    variables: { among: [relation.source, relation.target], kinds: [relation.kind] },
  },
  {
    name: 'five events behind each of 200 relations',
    query: '{ graph { relations { id events(first: 5) { totalCount nodes { id summary } } } } }',
    variables: {},
  },
  { name: 'facets', query: `{ facets { ${facetFields} } }`, variables: {} },
  {
    name: 'facets of the busiest entity',
    query: `query ($filter: EventFilter) { facets(filter: $filter) { ${facetFields} } }`,
    variables: { filter: { participants: [entity] } },
  },
  {
    name: 'the timeline by month',
    query: '{ timeline(bucket: MONTH) { start count kinds { kind count } } }',
    variables: {},
  },
  {
    name: 'the timeline by day',
    query: '{ timeline(bucket: DAY) { start count kinds { kind count } } }',
    variables: {},
  },
  {
    name: 'the timeline of the busiest entity by day',
    query: 'query ($filter: EventFilter) { timeline(bucket: DAY, filter: $filter) { start count } }',
    variables: { filter: { participants: [entity] } },
  },
];
