// Which pairs talked in events that match filters. `npm run generate` copies what stands between the marks into the queries that
// need it; change it here. With one participant in the filter these are its pairs, with two it is that pair; `a` is the filter's
// first participant, else the smaller id. Rolled up, `a` and `b` are whom the two who talked count as, and a participant of the
// filter is either who talked himself or whom he counts as; those who count as the same have no contact with each other.
// $filters  list of filters (see event/matching), each with `event`, an event id
// columns: i integer (position in $filters), a and b entity ids
UNWIND range(0, size($filters) - 1) AS i
WITH i, $filters[i] AS f
MATCH (e:Event {id: f.event})
// <pairs that talked>
MATCH (one:Entity)-[here:TOOK_PART {end: 'BOTH'}]->(e)<-[there:TOOK_PART {end: 'BOTH'}]-(other:Entity)
WHERE e.kind = 'SPOKE_WITH'
  AND one.id < other.id // unless participants, sides, rollUp
WITH *, one.id AS a, other.id AS b
WITH *, coalesce(here.principal, a) AS countsAsA, coalesce(there.principal, b) AS countsAsB // if rollUp
WITH i, f, e, one, other, countsAsA AS a, countsAsB AS b // if rollUp
WHERE a <> b
  AND a < b // if rollUp and not participants and not sides
  AND CASE size(f.participants) // if participants
    WHEN 1 THEN f.participants[0] IN [one.id, a] // if participants
    WHEN 2 THEN f.participants[0] IN [one.id, a] AND f.participants[1] IN [other.id, b] // if participants
    ELSE a < b AND any(id IN f.participants WHERE id IN [one.id, a]) AND any(id IN f.participants WHERE id IN [other.id, b]) // if participants
  END // if participants
  AND EXISTS { // if sides
    MATCH (:Entity {id: f.sides[0]})<-[held:REPRESENTS*0..5]-(one) // if sides
    WHERE all(r IN held WHERE coalesce(r.earliest <= e.latest, true) AND coalesce(r.latest >= e.earliest, true)) // if sides
  } // if sides
  AND (size(f.sides) > 1) = EXISTS { // if sides
    MATCH (:Entity {id: f.sides[size(f.sides) - 1]})<-[held:REPRESENTS*0..5]-(other) // if sides
    WHERE all(r IN held WHERE coalesce(r.earliest <= e.latest, true) AND coalesce(r.latest >= e.earliest, true)) // if sides
  } // if sides
// </pairs that talked>
RETURN DISTINCT i, a, b
