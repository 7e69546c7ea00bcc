// Writes which outlets reported new events, and since when that is known.
// $rows  list of {event: event id, outlet: entity id, known: date or null}
// columns: none
UNWIND $rows AS row
MATCH (e:Event {id: row.event}), (outlet:Outlet {id: row.outlet})
CREATE (e)-[:REPORTED_BY {known: row.known}]->(outlet)
