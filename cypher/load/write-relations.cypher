// Writes the relations computed from events, under the names that a person looks for in Neo4j Browser: SPOKE_WITH between
// those who talked (stored once, from the smaller id), every other kind from who acted to its topics and addressees.
// $events  list of event ids
// columns: none
UNWIND $events AS id
MATCH (e:Event {id: id})
// <relations of an event>
MATCH (source:Entity)-[here:TOOK_PART]->(e)-[there:TOOK_PART|ABOUT]-(target:Entity|Topic)
WHERE here.end IN ['BOTH', 'SOURCE']
  AND CASE here.end
    WHEN 'BOTH' THEN there.end = 'BOTH' AND source.id < target.id
    ELSE target:Topic OR there.end = 'TARGET'
  END
// </relations of an event>
WITH DISTINCT e, source, target
CREATE (source)-[relation:$(e.kind)]->(target)
SET relation.event = e.id, relation.earliest = e.earliest, relation.latest = e.latest, relation.medium = e.medium
