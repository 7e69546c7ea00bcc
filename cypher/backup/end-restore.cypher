// Notes that the graph is whole, and of which version of the model. No row if another restore has begun meanwhile.
// $owner    string, of this restore
// $version  integer
// columns: written integer, records of all batches
MATCH (s:EntenteSchema {id: 'entente', owner: $owner})
WITH s, s.written AS written
SET s.version = $version
REMOVE s.restoring, s.owner, s.written
RETURN written
