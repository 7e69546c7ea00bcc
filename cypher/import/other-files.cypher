// The files of a dataset besides certain ones.
// $dataset  dataset id
// $names    list of strings, of files
// columns: id string
MATCH (f:ImportedFile {dataset: $dataset})
WHERE NOT f.name IN $names
RETURN f.id AS id
ORDER BY id
