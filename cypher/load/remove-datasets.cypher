// Forgets datasets by name; their records are removed before.
// $datasets  list of dataset ids
// columns: none
UNWIND $datasets AS id
MATCH (d:Dataset {id: id})
DELETE d
