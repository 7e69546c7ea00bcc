// Writes new claims of events that are there.
// $rows  list of {claim: {…}, event: event id, article: article id}
// columns: claims integer (how many were written)
UNWIND $rows AS row
MATCH (e:Event {id: row.event}), (a:Article {id: row.article})
USING INDEX SEEK e:Event(id)
USING INDEX SEEK a:Article(id)
CREATE (c:Claim)-[:OF]->(e), (c)-[:IN]->(a)
SET c = row.claim
RETURN count(*) AS claims
