// Pages of all entities by English name.
// $kinds  list of EntityKind, or null for all
// $after  string, `sort` of the last entity seen, or empty
// $limit  integer
// columns: id, sort string
MATCH (n:Entity)
WHERE n.sort > $after AND ($kinds IS NULL OR n.kind IN $kinds)
RETURN n.id AS id, n.sort AS sort
ORDER BY n.sort
LIMIT $limit
