// Whether tallies that were due still are: another process may have made them.
// $notes  list, as tally/due tells them
// columns: due boolean
RETURN EXISTS { MATCH (u:Untallied) WHERE elementId(u) IN $notes } AS due
