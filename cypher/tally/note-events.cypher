// Notes that the tallies are due of all who take part in these events, of their months and of the outlets that reported them.
// $events  list of event ids
// columns: none
UNWIND $events AS id
MATCH (e:Event {id: id})
USING INDEX SEEK e:Event(id)
WITH collect(e) AS events
WHERE size(events) > 0
CALL (events) {
  UNWIND events AS e
  OPTIONAL MATCH (who:Entity)-[:TOOK_PART]->(e)
  RETURN collect(DISTINCT who.id) AS entities, collect(DISTINCT substring(e.order, 0, 7)) AS months
}
CALL (events) {
  UNWIND events AS e
  MATCH (e)-[:REPORTED_BY]->(outlet:Outlet)
  RETURN collect(DISTINCT outlet.id) AS outlets
}
CREATE (:Untallied {entities: entities, months: months, outlets: outlets})
