// The denials that dispute events: DENIED events about a topic that asserts them.
// $ids  list of event ids
// columns: id, other denial event id, known date from which on it was known, or null
UNWIND $ids AS id
MATCH (:Event {id: id})<-[:ASSERTS]-(:Topic)<-[:ABOUT]-(denial:Event {kind: 'DENIED'})
WITH DISTINCT id, denial
ORDER BY id, denial.order
RETURN id, denial.id AS other, denial.known AS known
