// Some claims of a dataset.
// $dataset  dataset id
// $limit    integer
// columns: id string
MATCH (c:Claim {dataset: $dataset})
RETURN c.id AS id
LIMIT $limit
