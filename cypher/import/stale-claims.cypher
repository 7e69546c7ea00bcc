// Claims of a file that its latest run has not met: rows that are not in the file any more.
// $file   id of the imported file
// $limit  integer
// columns: id string
MATCH (f:ImportedFile {id: $file})
MATCH (c:Claim {dataset: f.dataset})
WHERE c.run IN f.runs[..-1]
RETURN c.id AS id
LIMIT $limit
