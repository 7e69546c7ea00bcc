// All datasets, by title.
// $parameters: none
// columns: id, title, license or null
MATCH (d:Dataset)
RETURN d.id AS id, d.title AS title, d.license AS license
ORDER BY d.title, d.id
