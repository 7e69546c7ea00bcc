// Which version of the model the graph holds; no row where it holds none.
// $parameters: none
// columns: version integer
MATCH (s:EntenteSchema {id: 'entente'})
RETURN s.version AS version
