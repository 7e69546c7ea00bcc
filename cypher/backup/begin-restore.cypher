// Notes in the graph that it is being restored, so that nobody takes what is in it for whole. Whoever was at it before is no more.
// $file     string, name of the backup
// $owner    string, of this restore
// $version  integer, of no schema
// columns: before string (what was being restored before; null if nothing was)
MERGE (s:EntenteSchema {id: 'entente'})
// Setting locks it: from here on nobody else is between two of its batches.
SET s.owner = $owner
WITH s, s.restoring AS before
SET s.restoring = $file, s.version = $version, s.written = 0
RETURN before
