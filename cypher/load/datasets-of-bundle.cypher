// The datasets that a data folder brought, and from which state of its files.
// $bundle  string, the folder's name in the graph
// columns: id string, fingerprint string
MATCH (d:Dataset {bundle: $bundle})
RETURN d.id AS id, d.fingerprint AS fingerprint
