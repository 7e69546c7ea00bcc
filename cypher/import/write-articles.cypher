// Writes articles of a dataset and who published them.
// $rows  list of {id, properties, outlet: entity id or null}
// columns: none
UNWIND $rows AS row
MERGE (a:Article {id: row.id})
SET a = row.properties
WITH a, row
CALL (a) {
  MATCH (a)-[old:PUBLISHED_BY]->()
  DELETE old
}
MATCH (outlet:Entity&Outlet {id: row.outlet})
USING INDEX SEEK outlet:Entity(id)
CREATE (a)-[:PUBLISHED_BY]->(outlet)
