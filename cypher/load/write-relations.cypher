// Writes the relations computed from events, under the names that a person looks for in Neo4j Browser: SPOKE_WITH between
// those who talked (stored once, from the smaller id), every other kind from who acted to its topics and addressees.
// $events  list of event ids
// columns: none
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
CREATE (source)-[relation:$(e.kind)]->(target)
SET relation.event = e.id, relation.earliest = e.earliest, relation.latest = e.latest, relation.medium = e.medium
