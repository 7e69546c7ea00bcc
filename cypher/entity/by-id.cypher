// Entities by id.
// $ids  list of entity ids
// columns: id, kind, names list, nameLanguages list (null entries where the language is not known)
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN n.id AS id, n.kind AS kind, n.names AS names, n.nameLanguages AS nameLanguages
