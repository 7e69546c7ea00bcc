// Gives relations of one event that tells no date their list of dates back: Neo4j's import tool makes no list of one empty text.
// $limit  integer, relations at most
// columns: more boolean (whether there were any)
MATCH ()-[t:CONTACT|RELATION]->()
WHERE t.dates IS NULL
WITH t
LIMIT $limit
SET t.dates = ['']
RETURN count(t) > 0 AS more
