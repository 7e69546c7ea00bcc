// Notes in the graph which version of the model it holds.
// $version  integer
// columns: none
MERGE (s:EntenteSchema {id: 'entente'})
SET s.version = $version
