// The denials that dispute events: DENIED events about a topic that asserts them.
// $ids  list of event ids
// columns: id, denial event id
UNWIND $ids AS id
MATCH (:Event {id: id})<-[:ASSERTS]-(:Topic)<-[:ABOUT]-(denial:Event {kind: 'DENIED'})
WITH DISTINCT id, denial
ORDER BY id, denial.order
RETURN id, denial.id AS other
