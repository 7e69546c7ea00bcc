// Pages of all topics by English title.
// $after  string, `sort` of the last topic seen, or empty
// $limit  integer
// columns: id, sort string
MATCH (t:Topic)
WHERE t.sort > $after
RETURN t.id AS id, t.sort AS sort
ORDER BY t.sort
LIMIT $limit
