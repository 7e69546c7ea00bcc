// Notes how far the import of a file has come; no row if another process has taken the file over.
// $file   id of the imported file
// $owner  string, of the process
// $line   integer, the line up to which all rows are written
// $rows   integer, rows that are written
// columns: id string
MATCH (f:ImportedFile {id: $file})
WHERE f.owner = $owner
SET f.line = CASE WHEN $line > f.line THEN $line ELSE f.line END,
    f.rows = CASE WHEN $rows > f.rows THEN $rows ELSE f.rows END
RETURN f.id AS id
