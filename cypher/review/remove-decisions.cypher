// Removes decisions on names that were taken back.
// $decisions  list of decision ids
// columns: none
UNWIND $decisions AS id
MATCH (d:NameDecision {id: id})
DELETE d
