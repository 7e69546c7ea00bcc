// Those of these events that no claim tells of any more.
// $events  list of event ids
// columns: id string
UNWIND $events AS id
MATCH (e:Event {id: id})
USING INDEX SEEK e:Event(id)
WHERE NOT EXISTS { (e)<-[:OF]-(:Claim) }
RETURN e.id AS id
