// The claims of events, in the order in which their articles were published.
// $ids  list of event ids
// columns: id event id, other claim id
UNWIND $ids AS id
MATCH (:Event {id: id})<-[:OF]-(c:Claim)-[:IN]->(a:Article)
RETURN id, c.id AS other
ORDER BY id, a.order, c.paragraph, c.id
