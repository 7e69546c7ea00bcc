// Writes who says what claims tell, and which outlets they cite.
// $rows  list of {id: claim id, attributedTo: [entity ids], cites: [entity ids]}
// columns: none
UNWIND $rows AS row
MATCH (c:Claim {id: row.id})
USING INDEX SEEK c:Claim(id)
CALL (c, row) {
  UNWIND row.attributedTo AS who
  MATCH (n:Entity {id: who})
  CREATE (c)-[:ATTRIBUTED_TO]->(n)
}
CALL (c, row) {
  UNWIND row.cites AS cited
  MATCH (n:Entity {id: cited})
  CREATE (c)-[:CITES]->(n)
}
