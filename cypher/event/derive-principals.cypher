// Derives whom the people in events count as when people are rolled up (docs/decisions/0013): whom they speak for on a day that
// the event's date can mean, up to the first who is no person or speaks for nobody else. Of several it is the one that most
// people speak for, then the smaller id. `principal` is empty on whoever counts as himself.
// $events  list of event ids; all events where the lines that name it are left out
// columns: none
UNWIND $events AS id // if events
MATCH (e:Event {id: id}) // if events
USING INDEX SEEK e:Event(id) // if events
MATCH (n)-[part:TOOK_PART]->(e:Event)
WITH e, part, n // a plan made while there are few people would look for each event among all of them
WHERE n:Person
CALL (n, e) {
  OPTIONAL MATCH chain = (n)-[:REPRESENTS*1..5]->(principal:Entity)
  WHERE all(r IN relationships(chain) WHERE coalesce(r.earliest <= e.latest, true) AND coalesce(r.latest >= e.earliest, true))
    AND all(speaker IN nodes(chain)[..-1] WHERE speaker:Person)
    AND NOT EXISTS {
      MATCH (principal:Person)-[r:REPRESENTS]->()
      WHERE coalesce(r.earliest <= e.latest, true) AND coalesce(r.latest >= e.earliest, true)
    }
  WITH DISTINCT principal
  ORDER BY COUNT { MATCH (speaker:Person)-[:REPRESENTS]->(principal) RETURN DISTINCT speaker } DESC, principal.id
  LIMIT 1
  RETURN principal.id AS principal
}
SET part.principal = principal
