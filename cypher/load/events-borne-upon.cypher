// The events whose standing certain records bear upon: those that topics assert which they are, or are about, and those that claims tell
// of.
// $events  list of event ids
// $topics  list of topic ids
// $claims  list of claim ids
// columns: id string
CALL () {
  UNWIND $events AS id MATCH (:Event {id: id})-[:ABOUT]->(:Topic)-[:ASSERTS]->(e:Event) RETURN e
  UNION
  UNWIND $topics AS id MATCH (:Topic {id: id})-[:ASSERTS]->(e:Event) RETURN e
  UNION
  UNWIND $claims AS id MATCH (:Claim {id: id})-[:OF]->(e:Event) RETURN e
}
RETURN e.id AS id
