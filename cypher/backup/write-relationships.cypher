// Writes relationships as they were.
// $rows  list of {type, from, to, properties}, from and to as backup/write-nodes returned them
// columns: written integer
UNWIND $rows AS row
MATCH (a) WHERE elementId(a) = row.from
MATCH (b) WHERE elementId(b) = row.to
CREATE (a)-[r:$(row.type)]->(b)
SET r = row.properties
RETURN count(r) AS written
