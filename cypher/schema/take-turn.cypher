// Has others that take their turn wait until this transaction ends: setting locks the node, also where it changes nothing.
// $parameters: none
// columns: none
MATCH (s:EntenteSchema {id: 'entente'})
SET s.version = s.version
