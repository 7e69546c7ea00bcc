// Entities that a question may name: those of which a whole spelling stands in it and, for each of its words, those that have
// it in a name best, typos forgiven.
// $spellings  string in Lucene's syntax, of whole spellings
// $words      list of strings in Lucene's syntax, one for each word
// $limit      integer, entities for a word at most
// columns: id, kind, names list, nameLanguages list, spellings list, events integer (how many it took part in)
CALL () {
  CALL db.index.fulltext.queryNodes('entity_spelling', $spellings) YIELD node
  RETURN node
  UNION
  UNWIND $words AS word
  CALL (word) {
    CALL db.index.fulltext.queryNodes('entity_search', word) YIELD node, score
    RETURN node ORDER BY score DESC LIMIT $limit
  }
  RETURN node
}
WITH DISTINCT node AS n
RETURN n.id AS id, n.kind AS kind, n.names AS names, n.nameLanguages AS nameLanguages, n.spellings AS spellings,
  COUNT { (n)-[:TOOK_PART]->() } AS events
