// A page of all relationships, in the order in which they are stored.
// $skip   integer
// $limit  integer
// columns: from and to strings (import/all-nodes), type string, properties list of [name, type, value]
MATCH (a)-[r]->(b)
WITH a, r, b SKIP $skip LIMIT $limit
RETURN CASE WHEN a:Entity THEN 'Entity ' + a.id ELSE 'node ' + elementId(a) END AS from,
  CASE WHEN b:Entity THEN 'Entity ' + b.id ELSE 'node ' + elementId(b) END AS to, type(r) AS type,
  [name IN keys(r) | [name, valueType(r[name]), r[name]]] AS properties
