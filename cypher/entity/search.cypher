// Pages of the entities that words match: first whoever has just this spelling, then those in whose shortest spelling the words
// stand whole, the shorter the better; among equals the busier. The score of the index decides only among the rest: it is of the
// whole index, and one text of thousands of words turns "Macron" and "an aide of Macron" around.
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
WITH node AS n, max(score) AS score, split($whole, ' ') AS words
WHERE $kinds IS NULL OR n.kind IN $kinds
WITH n, score,
  reduce(least = null, spelt IN [spelling IN n.spellings | split(spelling, ' ')] |
    CASE WHEN all(word IN words WHERE word IN spelt) AND (least IS NULL OR size(spelt) < least) THEN size(spelt) ELSE least END
  ) AS inWords
RETURN n.id AS id, n.kind AS kind, n.names AS names, n.nameLanguages AS nameLanguages
ORDER BY $whole IN n.spellings DESC, inWords, CASE WHEN inWords IS NULL THEN round(score, 2) ELSE 0 END DESC,
  COUNT { (n)-[:TOOK_PART]->() } DESC, n.sort
SKIP $skip
LIMIT $limit
