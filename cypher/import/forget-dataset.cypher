// Forgets an imported dataset and its files, when all that it brought is gone. What was decided about its names stays.
// $dataset  dataset id
// columns: none
MATCH (d:Dataset {id: $dataset})
OPTIONAL MATCH (f:ImportedFile {dataset: $dataset})
DETACH DELETE d, f
WITH DISTINCT 1 AS gone
MATCH (decision:NameDecision)
WHERE $dataset IN decision.datasets
SET decision.datasets = [other IN decision.datasets WHERE other <> $dataset]
