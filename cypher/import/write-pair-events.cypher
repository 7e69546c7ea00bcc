// Writes new events of two, of which the first acts upon the second or talks with it, each with one claim: the usual ones, in a
// form that Neo4j carries out much quicker than write-events.
// $rows  list of {
//   kind, properties, words: [strings], source: {entity, role, end}, target: {entity, role, end},
//   claim: {properties, article: article id}
// }
// columns: events integer (how many were written)
UNWIND $rows AS row
MATCH (source:Entity {id: row.source.entity}), (target:Entity {id: row.target.entity}), (a:Article {id: row.claim.article})
CREATE (source)-[:TOOK_PART {role: row.source.role, end: row.source.end, place: 0}]->(e:Event),
       (target)-[:TOOK_PART {role: row.target.role, end: row.target.end, place: 1}]->(e),
       (c:Claim)-[:OF]->(e), (c)-[:IN]->(a),
       (source)-[relation:$(row.kind)]->(target)
SET e = row.properties, e.text = [source.name, target.name] + row.words, c = row.claim.properties
SET relation.event = e.id, relation.earliest = e.earliest, relation.latest = e.latest, relation.medium = e.medium
RETURN count(*) AS events
