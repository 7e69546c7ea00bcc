// How many entities words match.
// $words  string in Lucene's syntax, built by server/search.ts
// $kinds  list of EntityKind, or null for all
// columns: count integer
CALL db.index.fulltext.queryNodes('entity_search', $words) YIELD node AS n
WHERE $kinds IS NULL OR n.kind IN $kinds
RETURN count(n) AS count
