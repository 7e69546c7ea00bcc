// Events of which it is still to be derived what follows from their claims, a row for each note of some.
// $limit  integer
// columns: note string, events list of event ids
MATCH (u:Underived)
RETURN elementId(u) AS note, u.events AS events
LIMIT $limit
