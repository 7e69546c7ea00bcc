// What is known of an imported file.
// $file  id of the imported file
// columns: fingerprint string, complete boolean, rows integer
MATCH (f:ImportedFile {id: $file})
RETURN f.fingerprint AS fingerprint, f.complete AS complete, f.rows AS rows
