// What entities are called first.
// $ids  list of entity ids
// columns: id, name strings
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN id, n.name AS name
