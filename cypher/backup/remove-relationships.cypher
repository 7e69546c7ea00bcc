// Takes away some of the relationships that an interrupted restore has left.
// $limit  integer, at most so many
// columns: removed integer
MATCH ()-[r]->()
WITH r LIMIT $limit
DELETE r
RETURN count(*) AS removed
