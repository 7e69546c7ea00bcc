// Takes a file over for a process. A run of the same content that was interrupted goes on; else a new one begins at the first
// line. Runs are numbered by dataset: each claim holds the one that met its row last.
// $file         id of the imported file: `dataset/name`
// $dataset      {id, title, license, format}
// $name         string, the file's
// $fingerprint  string, of what the file holds and of how it is read
// $owner        string, of the process
// columns: run integer, line integer (the last line whose row is written), rows integer, bundle string or null (the data folder
//          that the dataset belongs to)
MERGE (d:Dataset {id: $dataset.id})
ON CREATE SET d.title = $dataset.title, d.license = $dataset.license, d.format = $dataset.format
MERGE (f:ImportedFile {id: $file})
SET f.name = $name, f.dataset = $dataset.id
WITH d, f, coalesce(f.fingerprint = $fingerprint AND NOT f.complete, false) AS goesOn
SET d.runs = CASE WHEN goesOn THEN d.runs ELSE coalesce(d.runs, 0) + 1 END
SET f.runs = CASE WHEN goesOn THEN f.runs ELSE coalesce(f.runs, []) + d.runs END,
    f.line = CASE WHEN goesOn THEN f.line ELSE 0 END,
    f.rows = CASE WHEN goesOn THEN f.rows ELSE 0 END,
    f.fingerprint = $fingerprint,
    f.owner = $owner,
    f.complete = false
RETURN f.runs[-1] AS run, f.line AS line, f.rows AS rows, d.bundle AS bundle
