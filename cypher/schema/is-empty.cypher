// Whether the database holds nothing at all, ours or anybody's.
// $parameters: none
// columns: empty boolean
RETURN NOT EXISTS { MATCH (n) } AS empty
