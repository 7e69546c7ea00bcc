// Writes entities. Which datasets brought them is noted by stamp-datasets.
// $rows  list of {id, label, properties}
// columns: none
UNWIND $rows AS row
MERGE (n:Entity {id: row.id})
WITH n, row, coalesce(n.datasets, []) AS datasets
SET n = row.properties
SET n.datasets = datasets
REMOVE n:Person:State:Organization:Outlet
SET n:$(row.label)
