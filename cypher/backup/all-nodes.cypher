// All nodes but the note of the schema's version, in the order in which they are stored.
// $parameters: none
// columns: id string (what relationships know it by), labels list of strings, properties map
MATCH (n)
WHERE NOT n:EntenteSchema
RETURN elementId(n) AS id, labels(n) AS labels, properties(n) AS properties
