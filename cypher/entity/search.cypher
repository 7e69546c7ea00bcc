// Pages of the entities that words match: first whoever has just this spelling, then best first; among equals the busier.
// $words  string in Lucene's syntax, built by server/search.ts
// $whole  string, the words as a whole spelling: a–z, digits, single spaces
// $kinds  list of EntityKind, or null for all
// $skip   integer
// $limit  integer
// columns: id
CALL db.index.fulltext.queryNodes('entity_search', $words) YIELD node AS n, score
WHERE $kinds IS NULL OR n.kind IN $kinds
RETURN n.id AS id
ORDER BY $whole IN n.spellings DESC, round(score, 2) DESC, COUNT { (n)-[:TOOK_PART]->() } DESC, n.sort
SKIP $skip
LIMIT $limit
