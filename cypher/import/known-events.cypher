// Which of these events there are already. They are locked, so that what is derived from their claims afterwards is derived from
// all of them, those of other imports included.
// $events  list of event ids
// columns: id string
UNWIND $events AS id
MATCH (e:Event {id: id})
SET e.lock = true
REMOVE e.lock
RETURN e.id AS id
