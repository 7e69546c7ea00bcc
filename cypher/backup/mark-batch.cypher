// Counts the records of a batch as written, as its last query. No row if another restore has begun meanwhile.
// $owner    string, of this restore
// $records  integer
// columns: written integer, of all batches so far
MATCH (s:EntenteSchema {id: 'entente', owner: $owner})
SET s.written = s.written + $records
RETURN s.written AS written
