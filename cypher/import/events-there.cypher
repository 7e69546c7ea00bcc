// Which of these events there are.
// $events  list of event ids
// columns: id string
UNWIND $events AS id
MATCH (e:Event {id: id})
USING INDEX SEEK e:Event(id)
RETURN e.id AS id
