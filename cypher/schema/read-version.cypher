// Which version of the model the graph holds; no row where it holds none.
// $parameters: none
// columns: version integer, restoring string (the backup of which not all is in the graph yet; else null)
MATCH (s:EntenteSchema {id: 'entente'})
RETURN s.version AS version, s.restoring AS restoring
