// The entities that have one of certain whole spellings, and the states that they are placed in: the one that an import noted,
// and those that they speak for. Names that were accepted do not count: the decisions on them say more exactly who they are.
// $spellings  list of strings in Lucene's syntax, each of at most a thousand spellings
// columns: id string, kind string, name string, spellings list, datasets list, states list of entity ids, speaks boolean (for somebody)
UNWIND $spellings AS some
CALL (some) {
  CALL db.index.fulltext.queryNodes('entity_spelling', some) YIELD node
  RETURN node
}
WITH DISTINCT node AS n
RETURN n.id AS id, n.kind AS kind, n.name AS name,
  [s IN n.spellings WHERE NOT s IN coalesce(n.acceptedSpellings, [])] AS spellings, n.datasets AS datasets,
  [state IN [n.state] WHERE state IS NOT NULL] + COLLECT { MATCH (n)-[:REPRESENTS*1..4]->(s:State) RETURN DISTINCT s.id } AS states,
  EXISTS { (n)-[:REPRESENTS]->() } AS speaks
