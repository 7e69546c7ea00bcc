// Notes that claims stand in a file as before, and on which line.
// $rows  list of {id: claim id, line: integer}
// $run   integer, that has met them
// columns: none
UNWIND $rows AS row
MATCH (c:Claim {id: row.id})
USING INDEX SEEK c:Claim(id)
SET c.run = $run, c.line = row.line
