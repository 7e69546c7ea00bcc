// Records of the graph that files refer to.
// $entities  list of entity ids
// $topics    list of topic ids
// $events    list of event ids
// columns: label string, id string, kind string or null (of an entity), participants list of entity ids (of an event)
UNWIND $entities AS id
MATCH (n:Entity {id: id})
RETURN 'Entity' AS label, id, n.kind AS kind, [] AS participants
UNION ALL
UNWIND $topics AS id
MATCH (n:Topic {id: id})
RETURN 'Topic' AS label, id, null AS kind, [] AS participants
UNION ALL
UNWIND $events AS id
MATCH (n:Event {id: id})
RETURN 'Event' AS label, id, n.kind AS kind, COLLECT { MATCH (who:Entity)-[:TOOK_PART]->(n) RETURN who.id } AS participants
