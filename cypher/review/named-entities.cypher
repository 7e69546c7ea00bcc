// Pages of all entities, with what their names are compared by.
// $after  entity id after which the page begins; empty for the first
// $limit  integer
// columns: id string, kind string, name string, names list, state entity id or null, states list of entity ids (that one, and those
//          that it speaks for), events integer, datasets list of dataset ids, imported boolean (no data folder holds it)
MATCH (n:Entity)
WHERE n.id > $after
WITH n ORDER BY n.id LIMIT $limit
RETURN n.id AS id, n.kind AS kind, n.name AS name, n.names AS names, n.state AS state,
  [state IN [n.state] WHERE state IS NOT NULL] +
    COLLECT { MATCH (n)-[:REPRESENTS*1..4]->(s:State) WHERE n.state IS NULL OR s.id <> n.state RETURN DISTINCT s.id } AS states,
  COUNT { (n)-[:TOOK_PART]->() } AS events, n.datasets AS datasets,
  NOT EXISTS { MATCH (d:Dataset) WHERE d.id IN n.datasets AND d.bundle IS NOT NULL } AS imported
