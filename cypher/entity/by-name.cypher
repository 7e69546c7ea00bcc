// Pages of all entities by English name.
// $kinds  list of EntityKind, or null for all
// $after  string, `sort` of the last entity seen, or empty
// $limit  integer
// columns: those of entity/by-id, and sort string
MATCH (n:Entity)
WHERE n.sort > $after AND ($kinds IS NULL OR n.kind IN $kinds)
RETURN n.id AS id, n.kind AS kind, n.names AS names, n.nameLanguages AS nameLanguages, n.sort AS sort
ORDER BY n.sort
LIMIT $limit
