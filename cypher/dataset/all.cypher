// All datasets, by title.
// $parameters: none
// columns: id, title, license or null, bundle string or null (the name under which it was loaded)
MATCH (d:Dataset)
RETURN d.id AS id, d.title AS title, d.license AS license, d.bundle AS bundle
ORDER BY d.title, d.id
