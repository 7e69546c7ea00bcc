// How many entities words match.
// $words     string in Lucene's syntax, built by server/search.ts
// $spelling  the words as a whole spelling, in Lucene's syntax
// $kinds     list of EntityKind, or null for all
// columns: count integer
CALL () {
  CALL db.index.fulltext.queryNodes('entity_search', $words) YIELD node
  RETURN node
  UNION
  CALL db.index.fulltext.queryNodes('entity_spelling', $spelling) YIELD node
  RETURN node
}
WITH node AS n
WHERE $kinds IS NULL OR n.kind IN $kinds
RETURN count(n) AS count
