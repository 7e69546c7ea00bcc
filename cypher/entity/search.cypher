// Pages of the entities that words match: first whoever has just this spelling, then best first; among equals the busier.
// $words     string in Lucene's syntax, built by server/search.ts
// $spelling  the words as a whole spelling, in Lucene's syntax
// $whole     the same, plainly: a–z, digits, single spaces
// $kinds     list of EntityKind, or null for all
// $skip      integer
// $limit     integer
// columns: those of entity/by-id
CALL () {
  CALL db.index.fulltext.queryNodes('entity_search', $words) YIELD node, score
  RETURN node, score
  UNION
  CALL db.index.fulltext.queryNodes('entity_spelling', $spelling) YIELD node
  RETURN node, 0.0 AS score
}
WITH node AS n, max(score) AS score
WHERE $kinds IS NULL OR n.kind IN $kinds
RETURN n.id AS id, n.kind AS kind, n.names AS names, n.nameLanguages AS nameLanguages
ORDER BY $whole IN n.spellings DESC, round(score, 2) DESC, COUNT { (n)-[:TOOK_PART]->() } DESC, n.sort
SKIP $skip
LIMIT $limit
