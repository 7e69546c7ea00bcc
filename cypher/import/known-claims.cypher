// Which of these claims there are already, and in which state they were written.
// $claims  list of claim ids
// columns: id string, check string, run integer, line integer
UNWIND $claims AS id
MATCH (c:Claim {id: id})
USING INDEX SEEK c:Claim(id)
RETURN c.id AS id, c.check AS check, c.run AS run, c.line AS line
