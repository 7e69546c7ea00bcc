// Writes whom entities represent, in place of what the same datasets said before. Runs after all entities are there.
// $rows      list of {id, represents: [{principal, earliest, latest, properties}]}
// $datasets  list of dataset ids that bring them now
// $former    list of dataset ids that brought them before
// columns: none
UNWIND $rows AS row
MATCH (n:Entity {id: row.id})
CALL (n) {
  MATCH (n)-[old:REPRESENTS]->()
  WHERE all(d IN old.datasets WHERE d IN $datasets OR d IN $former)
  DELETE old
}
WITH DISTINCT n, row
UNWIND row.represents AS representation
MATCH (principal:Entity {id: representation.principal})
CREATE (n)-[r:REPRESENTS]->(principal)
SET r = representation.properties,
    r.earliest = date(representation.earliest),
    r.latest = date(representation.latest),
    r.datasets = $datasets
