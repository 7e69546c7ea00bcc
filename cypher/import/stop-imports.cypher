// Ends the imports into a dataset that are under way: the next batch of each finds that its file is no longer its own.
// $dataset  dataset id
// columns: bundle string or null, the data folder that the dataset belongs to
MATCH (d:Dataset {id: $dataset})
OPTIONAL MATCH (f:ImportedFile {dataset: $dataset})
SET f.owner = null, f.complete = false, f.fingerprint = null
RETURN DISTINCT d.bundle AS bundle
