// Notes that a file is imported to its end.
// $file   id of the imported file
// $owner  string, of the process
// columns: none
MATCH (f:ImportedFile {id: $file})
WHERE f.owner = $owner
SET f.complete = true
