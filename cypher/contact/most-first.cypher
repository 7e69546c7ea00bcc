// Pages of the pairs that spoke with each other, most contacts first, then the latest. With one participant in the filter
// these are its pairs, with two it is that pair; `a` is the filter's first participant, else the smaller id. With one side
// these are the pairs of its people with others, with two those of the first and the last; `a` is of the first.
// $filters  list of filters (see event/matching), each with `after`: {count, last, a, b} of the last pair seen
// $limit    integer, pairs a filter at most
// columns: i integer (position in $filters), a and b entity ids, count integer, firstDate and lastDate EDTF or null, last string
UNWIND range(0, size($filters) - 1) AS i
WITH i, $filters[i] AS f
CALL (i, f) {
// <matching events>
CALL db.index.fulltext.queryNodes('event_text', f.text) YIELD node AS e // if text
MATCH (:Entity {id: f.participants[0]})-[:TOOK_PART]->(e:Event) // if participants
MATCH (:Entity {id: f.sides[0]})<-[:REPRESENTS*0..3]-(:Entity)-[:TOOK_PART]->(e:Event) // if sides
MATCH (doer:Entity)-[done:TOOK_PART]->(e:Event) WHERE doer.id IN f.doneBy AND done.end IN ['SOURCE', 'BOTH'] // if doneBy
MATCH (doing:Entity)<-[held:REPRESENTS*0..3]-(:Entity)-[done:TOOK_PART]->(e:Event) // if doneBySides
WHERE doing.id IN f.doneBySides AND done.end IN ['SOURCE', 'BOTH'] // if doneBySides
  AND all(r IN held WHERE coalesce(r.earliest <= e.latest, true) AND coalesce(r.latest >= e.earliest, true)) // if doneBySides
MATCH (aim:Entity)-[met:TOOK_PART]->(e:Event) // if doneTo
WHERE aim.id IN f.doneTo AND coalesce(met.end, '') <> 'SOURCE' // if doneTo
MATCH (aimedAt:Entity)<-[spokenFor:REPRESENTS*0..3]-(:Entity)-[met:TOOK_PART]->(e:Event) // if doneToSides
WHERE aimedAt.id IN f.doneToSides AND coalesce(met.end, '') <> 'SOURCE' // if doneToSides
  AND all(r IN spokenFor WHERE coalesce(r.earliest <= e.latest, true) AND coalesce(r.latest >= e.earliest, true)) // if doneToSides
MATCH (e:Event)-[:ABOUT]->(topic:Topic) WHERE topic.id IN f.topics // if topics
MATCH (e:Event)-[:REPORTED_BY]->(outlet:Outlet) WHERE outlet.id IN f.outlets // if outlets
MATCH (e:Event)-[:TOOK_PART|ABOUT]-(near:Entity|Topic) WHERE near.id IN f.around // if around
MATCH (e:Event)-[:TOOK_PART|ABOUT]-(anchor:Entity|Topic) WHERE anchor.id IN f.ends // if ends
MATCH (:Entity {id: f.relation.source})-[line]->(target:Entity|Topic) // if relation
WHERE target.id = f.relation.target AND type(line) = f.relation.kind // if relation
MATCH (e:Event {id: line.event}) // if relation
MATCH (e:Event)
WITH DISTINCT i, f, e // if participants, sides, doneBy, doneBySides, doneTo, doneToSides, topics, outlets, around, ends, relation
WHERE e.order IS NOT NULL
  AND all(id IN f.participants WHERE EXISTS { (:Entity {id: id})-[:TOOK_PART]->(e) }) // if participants
  AND all(id IN f.sides WHERE EXISTS { // if sides
    MATCH (:Entity {id: id})<-[held:REPRESENTS*0..3]-(:Entity)-[:TOOK_PART]->(e) // if sides
    WHERE all(r IN held WHERE coalesce(r.earliest <= e.latest, true) AND coalesce(r.latest >= e.earliest, true)) // if sides
  }) // if sides
  AND e.kind IN f.kinds // if kinds
  AND coalesce(e.latest >= date(f.from), true) // if from
  AND coalesce(e.earliest <= date(f.to), true) // if to
  AND (e.earliest IS NOT NULL OR e.latest IS NOT NULL) // if dated
  AND coalesce(e.medium, 'UNKNOWN') IN f.media // if media
  AND e.standing IN f.standing // if standing
  AND any(d IN e.datasets WHERE d IN f.datasets) // if datasets
// </matching events>
MATCH (a:Entity)-[:TOOK_PART {end: 'BOTH'}]->(e)<-[:TOOK_PART {end: 'BOTH'}]-(b:Entity)
WHERE e.kind = 'SPOKE_WITH'
  AND a.id < b.id // unless participants, sides
  AND a.id <> b.id // if participants
  AND CASE size(f.participants) // if participants
    WHEN 1 THEN a.id = f.participants[0] // if participants
    WHEN 2 THEN a.id = f.participants[0] AND b.id = f.participants[1] // if participants
    ELSE a.id < b.id AND a.id IN f.participants AND b.id IN f.participants // if participants
  END // if participants
  AND a.id <> b.id // if sides
  AND EXISTS { // if sides
    MATCH (:Entity {id: f.sides[0]})<-[held:REPRESENTS*0..3]-(a) // if sides
    WHERE all(r IN held WHERE coalesce(r.earliest <= e.latest, true) AND coalesce(r.latest >= e.earliest, true)) // if sides
  } // if sides
  AND (size(f.sides) > 1) = EXISTS { // if sides
    MATCH (:Entity {id: f.sides[size(f.sides) - 1]})<-[held:REPRESENTS*0..3]-(b) // if sides
    WHERE all(r IN held WHERE coalesce(r.earliest <= e.latest, true) AND coalesce(r.latest >= e.earliest, true)) // if sides
  } // if sides
WITH DISTINCT f, a.id AS a, b.id AS b, e
WITH f, a, b, count(*) AS count, max(e.order) AS last,
  min(CASE WHEN e.date IS NOT NULL THEN e.order + '|' + e.date END) AS first,
  max(CASE WHEN e.date IS NOT NULL THEN e.order + '|' + e.date END) AS latest
WHERE count < f.after.count OR (count = f.after.count AND (last < f.after.last OR (last = f.after.last // if after
  AND (a > f.after.a OR (a = f.after.a AND b > f.after.b))))) // if after
RETURN a, b, count, last, split(first, '|')[1] AS firstDate, split(latest, '|')[1] AS lastDate
ORDER BY count DESC, last DESC, a, b
LIMIT $limit
}
RETURN i, a, b, count, firstDate, lastDate, last
ORDER BY i, count DESC, last DESC, a, b
