// Writes topics. Which datasets brought them is noted by stamp-datasets.
// $rows  list of {id, properties}
// columns: none
UNWIND $rows AS row
MERGE (t:Topic {id: row.id})
WITH t, row, coalesce(t.datasets, []) AS datasets
SET t = row.properties
SET t.datasets = datasets
