// Removes entities and topics from certain datasets; what no other dataset brought goes out of the graph.
// $entities  list of entity ids
// $topics    list of topic ids
// $datasets  list of dataset ids
// columns: none
CALL () {
  UNWIND $topics AS id MATCH (n:Topic {id: id}) RETURN n
  UNION ALL
  UNWIND $entities AS id MATCH (n:Entity {id: id}) RETURN n
}
SET n.datasets = [d IN n.datasets WHERE NOT d IN $datasets]
WITH n WHERE size(n.datasets) = 0
DETACH DELETE n
