// Writes nodes as they were.
// $rows  list of {labels, properties}
// columns: id string of each, in their order
UNWIND $rows AS row
CREATE (n:$(row.labels))
SET n = row.properties
RETURN elementId(n) AS id
