// Entities by id: what a decision on their names is checked by.
// $entities  list of entity ids
// columns: id string, name string, kind string, state entity id or null, spellings list of keys, datasets list of dataset ids,
//          speaks boolean (for somebody), imported boolean (no data folder holds it)
UNWIND $entities AS id
MATCH (n:Entity {id: id})
RETURN n.id AS id, n.name AS name, n.kind AS kind, n.state AS state, n.spellings AS spellings, n.datasets AS datasets,
  EXISTS { (n)-[:REPRESENTS]->() } AS speaks,
  NOT EXISTS { MATCH (d:Dataset) WHERE d.id IN n.datasets AND d.bundle IS NOT NULL } AS imported
