// Which relations events give: the pairs that talked, or who acted and the topics and addressees that it was about or meant for.
// `npm run generate` copies what stands between the marks into the queries that need it; change it here. `end` says which end a
// participant is (server/event/relationEnds.ts). One who takes part in two roles gives a relation twice: make them DISTINCT.
// $events  list of event ids
// columns: id event id, source entity id, target entity or topic id
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
RETURN DISTINCT id, source.id AS source, target.id AS target
