// Forgets an imported file, when all that it brought is gone. An import of it that is under way ends with its next batch.
// $file  id of the imported file
// columns: none
MATCH (f:ImportedFile {id: $file})
DETACH DELETE f
