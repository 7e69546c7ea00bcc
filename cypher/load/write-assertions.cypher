// Writes which events topics assert to have happened. Runs after all events are there.
// $rows  list of {id, asserts: [event ids]}
// columns: none
UNWIND $rows AS row
MATCH (t:Topic {id: row.id})
CALL (t) {
  MATCH (t)-[old:ASSERTS]->()
  DELETE old
}
WITH DISTINCT t, row
UNWIND row.asserts AS asserted
MATCH (e:Event {id: asserted})
CREATE (t)-[:ASSERTS]->(e)
