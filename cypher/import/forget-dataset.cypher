// Forgets an imported dataset and its files, when all that it brought is gone.
// $dataset  dataset id
// columns: none
MATCH (d:Dataset {id: $dataset})
OPTIONAL MATCH (f:ImportedFile {dataset: $dataset})
DETACH DELETE d, f
