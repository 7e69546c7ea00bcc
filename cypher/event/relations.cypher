// Which relations events give: the pairs that talked, or who acted and the topics and addressees that it was about or meant for.
// `npm run generate` copies what stands between the marks into the queries that need it; change it here. `end` says which end a
// participant is (server/event/relationEnds.ts).
// $events  list of event ids
// columns: id event id, source entity id, target entity or topic id
UNWIND $events AS id
MATCH (e:Event {id: id})
// <relations of an event>
CALL (e) {
  MATCH (source:Entity)-[:TOOK_PART {end: 'BOTH'}]->(e)<-[:TOOK_PART {end: 'BOTH'}]-(target:Entity)
  WHERE source.id < target.id
  RETURN source, target
  UNION
  MATCH (source:Entity)-[:TOOK_PART {end: 'SOURCE'}]->(e)-[:ABOUT]->(target:Topic)
  RETURN source, target
  UNION
  MATCH (source:Entity)-[:TOOK_PART {end: 'SOURCE'}]->(e)<-[:TOOK_PART {end: 'TARGET'}]-(target:Entity)
  RETURN source, target
}
// </relations of an event>
RETURN id, source.id AS source, target.id AS target
