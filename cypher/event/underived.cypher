// Events of which it is still to be derived what follows from their claims, or only whom people count as in them, a row for each note of
// some.
// $limit  integer
// columns: note string, of CLAIMS or PRINCIPALS, events list of event ids
MATCH (u:Underived)
RETURN elementId(u) AS note, u.of AS of, u.events AS events
LIMIT $limit
