/** Whom and what the questions are asked about; drawn from the graph by `drawSubjects`. */
export interface Subject {
  readonly id: string;
  /** Somebody else, for paths. */
  readonly other: string;
  /** Words of the name, as one types them. */
  readonly words: string;
  /** Days, YYYY-MM-DD: some years of the data. */
  readonly from: string;
  readonly to: string;
}

/** One question, put to each of the peers in its own tongue. */
export interface Question {
  readonly name: string;
  /** Our API. */
  readonly entente: string;
  /** The driver, with the best Cypher known for our graph: one query, sent as it is. */
  readonly raw: string;
  /** Resolvers by hand: the field of their schema (hand.ts) and what is selected of it. */
  readonly hand: string;
  /** @neo4j/graphql on its own schema (library.ts); null where it has nothing of the kind. */
  readonly library: string | null;
}

/** All take the same variables: `Subject`. */
export const questions: readonly Question[] = [
  {
    name: 'an entity with its 25 newest events and who took part',
    entente: `query ($id: ID!) { entity(id: $id) { name events(first: 25) { nodes { id kind date medium participants { role entity { id name } } } } } }`,
    raw: `
      MATCH (n:Entity {id: $id})
      RETURN n.names[0] AS name, COLLECT {
        MATCH ()-[part:TOOK_PART]->(e:Event)
        WHERE part.entity = $id AND part.order < '~'
        WITH part, e ORDER BY part.entity DESC, part.order DESC LIMIT 25
        RETURN {
          id: e.id, kind: e.kind, date: e.date, medium: e.medium,
          participants: COLLECT { MATCH (who:Entity)-[p:TOOK_PART]->(e) RETURN {role: p.role, id: who.id, name: who.names[0]} ORDER BY p.place }
        }
      } AS events`,
    hand: `query ($id: ID!) { entity(id: $id) { name events(first: 25) { id kind date medium participants { role id name } } } }`,
    library: `query ($id: String!) { entities(where: {id: {eq: $id}}) { name events(limit: 25, sort: [{order: DESC}]) { id kind date medium participants { id name } } } }`,
  },
  {
    name: 'whom somebody talked to between two days, with count, first and last',
    entente: `query ($id: ID!, $from: EDTF!, $to: EDTF!) { entity(id: $id) { contacts(first: 25, filter: {from: $from, to: $to}) { nodes { b { id name } count first last } } } }`,
    raw: `
      WITH toInteger(replace($from, '-', '')) AS from, toInteger(replace($to, '-', '')) AS to
      MATCH (:Entity {id: $id})-[t:CONTACT]-(other:Entity)
      WHERE t.firstStart <= to AND t.lastEnd >= from
      WITH t, other, CASE WHEN t.lastStart <= to AND t.firstEnd >= from THEN range(0, t.count - 1)
        ELSE [k IN range(0, t.count - 1) WHERE t.starts[k] <= to AND t.ends[k] >= from] END AS at
      WHERE size(at) > 0
      WITH t, other, at, size(at) AS count, t.starts[at[-1]] AS newest
      ORDER BY count DESC, newest DESC, other.id LIMIT 25
      RETURN other.id AS id, other.names[0] AS name, count, t.dates[at[0]] AS first, t.dates[at[-1]] AS last`,
    hand: `query ($id: ID!, $from: String!, $to: String!) { entity(id: $id) { contacts(first: 25, from: $from, to: $to) { id name count first last } } }`,
    library: `query ($id: String!, $from: Date!, $to: Date!) { entities(where: {id: {eq: $id}}) { events(where: {kind: {eq: "SPOKE_WITH"}, latest: {gte: $from}, earliest: {lte: $to}}) { date participants { id name } } } }`,
  },
  {
    name: 'the shortest path between two, up to 6 hops',
    entente: `query ($id: ID!, $other: ID!) { paths(from: $id, to: $other, maxHops: 6, first: 1) { entities { id name } } }`,
    raw: `
      MATCH p = SHORTEST 1 (:Entity {id: $id})-[:CONTACT]-{1,6}(:Entity {id: $other})
      RETURN [n IN nodes(p) | {id: n.id, name: n.names[0]}] AS entities`,
    hand: `query ($id: ID!, $other: ID!) { path(from: $id, to: $other) { id name } }`,
    library: null,
  },
  {
    name: 'search by name',
    entente: `query ($words: String!) { entities(search: $words, first: 10) { nodes { id name kind } } }`,
    raw: `
      CALL db.index.fulltext.queryNodes('entity_search', $lucene, {limit: 200}) YIELD node, score
      RETURN node.id AS id, node.names[0] AS name, node.kind AS kind
      ORDER BY score DESC, COUNT { (node)-[:TOOK_PART]->() } DESC LIMIT 10`,
    hand: `query ($words: String!) { search(words: $words) { id name kind } }`,
    library: null,
  },
  {
    name: 'the activity of somebody by month',
    entente: `query ($id: ID!) { timeline(bucket: MONTH, filter: {participants: [$id]}) { start count } }`,
    raw: `
      MATCH (:Entity {id: $id})-[:TOOK_PART]->(e:Event)
      WITH DISTINCT e
      RETURN date.truncate('month', e.earliest) AS start, count(*) AS count ORDER BY start`,
    hand: `query ($id: ID!) { entity(id: $id) { activity { start count } } }`,
    library: null,
  },
  {
    name: 'the opening graph: the busiest 200 relations',
    entente: `{ graph { entities { id kind name } topics { id title } relations { id kind source target count first last standing } truncated totalRelations } }`,
    raw: `
      CALL () {
        MATCH (a)-[t:CONTACT]->(b) WHERE t.count > 0 AND t.newest >= 0 RETURN a, t, b ORDER BY t.count DESC LIMIT 200
        UNION ALL
        MATCH (a)-[t:RELATION]->(b) WHERE t.count > 0 RETURN a, t, b ORDER BY t.count DESC LIMIT 200
      }
      WITH a, t, b ORDER BY t.count DESC, t.latest DESC LIMIT 200
      RETURN a.id AS source, a.names[0] AS sourceName, b.id AS target, b.names[0] AS targetName, t.kind AS kind, t.count AS count, t.first AS first, t.last AS last`,
    hand: `{ busiest(first: 200) { kind count first last source { id name } target { id name } } }`,
    library: null,
  },
];

/** Those variables that a query declares: others would be an error to some. */
export const variablesOf = (query: string, subject: Subject): Record<string, string> =>
  Object.fromEntries(
    Object.entries(subject).filter((entry) => query.includes(`$${entry[0]}:`)) as [string, string][],
  );
