// A dataset of which rows of an imported file are in the graph, if there is one.
// $parameters: none
// columns: dataset string
MATCH (f:ImportedFile)
WHERE EXISTS { MATCH (:Claim {dataset: f.dataset}) }
RETURN f.dataset AS dataset LIMIT 1
