// Takes away some of the nodes that an interrupted restore has left, when their relationships are gone.
// $limit  integer, at most so many
// columns: removed integer
MATCH (n)
WHERE NOT n:EntenteSchema
WITH n LIMIT $limit
DETACH DELETE n
RETURN count(*) AS removed
