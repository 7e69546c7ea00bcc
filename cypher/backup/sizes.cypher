// How much the graph holds, as Neo4j keeps count of it: the note of the schema's version is left out.
// $parameters: none
// columns: nodes integer, relationships integer
CALL () {
  MATCH (n)
  RETURN count(n) AS all
}
CALL () {
  MATCH (s:EntenteSchema)
  RETURN count(s) AS notes
}
CALL () {
  MATCH ()-[r]->()
  RETURN count(r) AS relationships
}
RETURN all - notes AS nodes, relationships
