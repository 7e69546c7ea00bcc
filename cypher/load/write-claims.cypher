// Writes claims: of which event, in which article, attributed to whom, citing which outlets, naming whom as who called.
// $rows  list of {id, properties, event, article, attributedTo: [entity ids], cites: [outlet ids], initiator: entity id or null}
// columns: none
UNWIND $rows AS row
MERGE (c:Claim {id: row.id})
SET c = row.properties
WITH c, row
CALL (c) {
  MATCH (c)-[old:OF|IN|ATTRIBUTED_TO|CITES|INITIATED_BY]->()
  DELETE old
}
MATCH (e:Event {id: row.event})
MATCH (a:Article {id: row.article})
CREATE (c)-[:OF]->(e), (c)-[:IN]->(a)
WITH c, row
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
CALL (c, row) {
  MATCH (n:Entity {id: row.initiator})
  CREATE (c)-[:INITIATED_BY]->(n)
}
