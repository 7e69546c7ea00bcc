// Notes that the tallies of all who take part in these events are due.
// $events  list of event ids
// columns: none
UNWIND $events AS id
MATCH (e:Event {id: id})<-[:TOOK_PART]-(who:Entity)
WITH collect(DISTINCT who.id) AS entities
WHERE size(entities) > 0
CREATE (:Untallied {entities: entities})
