// Who among these entities speaks for whom among them.
// $entities  list of entity ids
// columns: source and target entity ids, count integer (offices), from and to EDTF or null
UNWIND $entities AS id
MATCH (source:Entity {id: id})-[r:REPRESENTS]->(target:Entity)
WHERE target.id IN $entities
RETURN source.id AS source, target.id AS target, count(r) AS count, min(r.from) AS from, max(r.to) AS to
ORDER BY source, target
