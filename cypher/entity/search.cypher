// Pages of the entities that words match, best first; among equals the busier.
// $words  string in Lucene's syntax, built by server/search.ts
// $kinds  list of EntityKind, or null for all
// $skip   integer
// $limit  integer
// columns: id
CALL db.index.fulltext.queryNodes('entity_search', $words) YIELD node AS n, score
WHERE $kinds IS NULL OR n.kind IN $kinds
RETURN n.id AS id
ORDER BY round(score, 2) DESC, COUNT { (n)-[:TOOK_PART]->() } DESC, n.sort
SKIP $skip
LIMIT $limit
