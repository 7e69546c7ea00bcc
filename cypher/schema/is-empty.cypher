// Whether the database holds nothing at all, ours or anybody's. That the schema is in it does not count: who put it there may have
// been interrupted before anything followed, or is at it.
// $parameters: none
// columns: empty boolean
RETURN NOT EXISTS { MATCH (n) WHERE NOT n:EntenteSchema } AS empty
