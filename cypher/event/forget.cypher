// Takes away what ties events to entities and topics, and the relations that were computed from them, so that they can be
// written anew. Runs before the participants change: the relations are found through them.
// $events  list of event ids
// columns: none
UNWIND $events AS id
MATCH (e:Event {id: id})
CALL (e) {
  MATCH (source:Entity)-[:TOOK_PART]->(e)
  WITH DISTINCT e, source
  MATCH (source)-[relation]->(:Entity|Topic)
  WHERE relation.event = e.id
  DELETE relation
}
CALL (e) {
  MATCH (e)-[tie:TOOK_PART|ABOUT|REPORTED_BY]-()
  DELETE tie
}
