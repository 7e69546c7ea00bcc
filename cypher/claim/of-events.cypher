// The claims of events, in the order in which their articles were published.
// $ids  list of event ids
// columns: id event id, other claim id, known date from which on it was known, or null
UNWIND $ids AS id
MATCH (:Event {id: id})<-[:OF]-(c:Claim)-[:IN]->(a:Article)
RETURN id, c.id AS other, c.known AS known
ORDER BY id, a.order, c.paragraph, c.id
