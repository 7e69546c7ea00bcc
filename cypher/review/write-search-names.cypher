// Writes by what search finds entities, their accepted names included.
// $rows  list of {id, search, spellings, acceptedSearch, acceptedSpellings: lists, the last two null where there are none}
// columns: none
UNWIND $rows AS row
MATCH (n:Entity {id: row.id})
SET n.search = row.search, n.spellings = row.spellings, n.acceptedSearch = row.acceptedSearch, n.acceptedSpellings = row.acceptedSpellings
