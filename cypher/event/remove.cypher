// Removes events whose relations were taken away before.
// $events  list of event ids
// columns: none
UNWIND $events AS id
MATCH (e:Event {id: id})
DETACH DELETE e
