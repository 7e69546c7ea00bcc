// Notes that the files of datasets have to be imported again, since names in them mean others now.
// $datasets  list of dataset ids
// columns: dataset dataset id, name string (of a file)
UNWIND $datasets AS dataset
MATCH (f:ImportedFile {dataset: dataset})
SET f.fingerprint = null
RETURN dataset, f.name AS name
ORDER BY dataset, name
