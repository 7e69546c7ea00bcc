// Some claims of a file: those that its runs have met last.
// $file   id of the imported file
// $limit  integer
// columns: id string
MATCH (f:ImportedFile {id: $file})
MATCH (c:Claim {dataset: f.dataset})
WHERE c.run IN f.runs
RETURN c.id AS id
LIMIT $limit
