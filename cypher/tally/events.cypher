// All events, as tallies know them. Days are texts here.
// $parameters: none
// columns: kind, medium, date, order, standing strings, datasets list of strings, earliest and latest YYYY-MM-DD, participants list of
//   {entity: entity id, end}, topics list of topic ids, outlets list of entity ids
MATCH (e:Event)
WHERE e.order IS NOT NULL
RETURN e.kind AS kind, e.medium AS medium, e.date AS date, e.order AS order, e.standing AS standing, e.datasets AS datasets,
  toString(e.earliest) AS earliest, toString(e.latest) AS latest,
  [(who:Entity)-[part:TOOK_PART]->(e) | {entity: who.id, end: part.end}] AS participants,
  [(e)-[:ABOUT]->(topic:Topic) | topic.id] AS topics,
  [(e)-[:REPORTED_BY]->(outlet:Outlet) | outlet.id] AS outlets
