// A page of all nodes but the note of the schema's version, in the order in which they are stored.
// $skip   integer
// $limit  integer
// columns: key string (what relationships know it by), labels list of strings, properties list of [name, type, value]
MATCH (n)
WHERE NOT n:EntenteSchema
WITH n SKIP $skip LIMIT $limit
RETURN CASE WHEN n:Entity THEN 'Entity ' + n.id ELSE 'node ' + elementId(n) END AS key, labels(n) AS labels,
  [name IN keys(n) | [name, valueType(n[name]), n[name]]] AS properties
