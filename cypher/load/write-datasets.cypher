// Notes the datasets of a data folder.
// $rows  list of {id, title, license, bundle, fingerprint}
// columns: none
UNWIND $rows AS row
MERGE (d:Dataset {id: row.id})
SET d = row
