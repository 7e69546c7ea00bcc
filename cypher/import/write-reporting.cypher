// Writes which outlets reported events, and since when that is known.
// $rows  list of {event: event id, outlet: entity id, known: date or null}
// columns: none
UNWIND $rows AS row
MATCH (e:Event {id: row.event}), (outlet:Entity&Outlet {id: row.outlet})
USING INDEX SEEK e:Event(id)
USING INDEX SEEK outlet:Entity(id)
MERGE (e)-[r:REPORTED_BY]->(outlet)
SET r.known = CASE WHEN r.known <= row.known THEN r.known ELSE coalesce(row.known, r.known) END
