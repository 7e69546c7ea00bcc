// Notes on everything that a data folder's datasets share which of them brought it now, in place of which did before.
// $entities  list of entity ids
// $topics    list of topic ids
// $datasets  list of dataset ids that bring them now
// $former    list of dataset ids that brought them before
// columns: none
CALL () {
  UNWIND $entities AS id MATCH (n:Entity {id: id}) RETURN n
  UNION ALL
  UNWIND $topics AS id MATCH (n:Topic {id: id}) RETURN n
}
SET n.datasets = [d IN n.datasets WHERE NOT d IN $datasets AND NOT d IN $former] + $datasets
WITH n
MATCH (n)-[r:REPRESENTS]->()
WHERE any(d IN r.datasets WHERE d IN $datasets OR d IN $former)
SET r.datasets = [d IN r.datasets WHERE NOT d IN $datasets AND NOT d IN $former] + $datasets
