// Derives what an entity's events are listed by: the event's place in time and who it is, on the first part that each took in it.
// $events  list of event ids
// columns: none
UNWIND $events AS id
MATCH (who:Entity)-[part:TOOK_PART]->(e:Event {id: id})
WITH e, who, part ORDER BY part.place
WITH e, who, collect(part) AS parts
FOREACH (part IN parts | SET part.order = e.order, part.entity = null)
FOREACH (part IN parts[..1] | SET part.entity = who.id)
