// How many entities there are.
// $kinds  list of EntityKind, or null for all
// columns: count integer
MATCH (n:Entity)
WHERE $kinds IS NULL OR n.kind IN $kinds
RETURN count(n) AS count
