// All relationships, in the order in which they are stored.
// $parameters: none
// columns: type string, from and to strings (backup/all-nodes), properties map
MATCH (a)-[r]->(b)
RETURN type(r) AS type, elementId(a) AS from, elementId(b) AS to, properties(r) AS properties
