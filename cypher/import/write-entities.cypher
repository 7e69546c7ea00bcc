// Writes entities that a dataset is the first to name. One that another import has made meanwhile stays as it is.
// $rows  list of {id, label, properties}
// columns: none
UNWIND $rows AS row
MERGE (n:Entity {id: row.id})
ON CREATE SET n = row.properties, n:$(row.label), n.datasets = []
