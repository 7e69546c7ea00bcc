// Writes entities. Which datasets brought them is noted by stamp-datasets; where imported rows place them stays.
// $rows  list of {id, label, properties}
// columns: none
UNWIND $rows AS row
MERGE (n:Entity {id: row.id})
WITH n, row, coalesce(n.datasets, []) AS datasets, n.state AS state
SET n = row.properties
SET n.datasets = datasets, n.state = state
REMOVE n:Person:State:Organization:Outlet
SET n:$(row.label)
