// Pages of the events that match filters, oldest first; events without a date come first.
// $filters  list of filters (see event/matching), each with `after`: the `order` of the last event seen
// $limit    integer, events a filter at most
// columns: i integer (position in $filters), order string, and those of event/by-id
UNWIND range(0, size($filters) - 1) AS i
WITH i, $filters[i] AS f
CALL (i, f) {
// <matching events>
CALL db.index.fulltext.queryNodes('event_text', f.text) YIELD node AS e // if text
MATCH (:Entity {id: f.participants[0]})-[:TOOK_PART]->(e:Event) // if participants and not rollUp
MATCH (:Entity {id: f.participants[0]})<-[:REPRESENTS*0..5]-(:Entity)-[:TOOK_PART]->(e:Event) // if participants and rollUp
WITH DISTINCT * // if participants and rollUp
MATCH (:Entity {id: f.sides[0]})<-[:REPRESENTS*0..5]-(:Entity)-[:TOOK_PART]->(e:Event) // if sides
MATCH (doer:Entity)-[done:TOOK_PART]->(e:Event) WHERE doer.id IN f.doneBy AND done.end IN ['SOURCE', 'BOTH'] // if doneBy
MATCH (doing:Entity)<-[held:REPRESENTS*0..5]-(:Entity)-[done:TOOK_PART]->(e:Event) // if doneBySides
WHERE doing.id IN f.doneBySides AND done.end IN ['SOURCE', 'BOTH'] // if doneBySides
  AND all(r IN held WHERE coalesce(r.earliest <= e.latest, true) AND coalesce(r.latest >= e.earliest, true)) // if doneBySides
MATCH (aim:Entity)-[met:TOOK_PART]->(e:Event) // if doneTo
WHERE aim.id IN f.doneTo AND coalesce(met.end, '') <> 'SOURCE' AND met.role <> 'MEDIATOR' // if doneTo
  AND (met.role IN CASE e.kind WHEN 'ACCUSED' THEN ['SUBJECT'] ELSE ['ADDRESSEE', 'COUNTERPART'] END OR NOT EXISTS { // if doneTo
    MATCH (e)<-[meant:TOOK_PART]-() WHERE coalesce(meant.end, '') <> 'SOURCE' // if doneTo
      AND meant.role IN CASE e.kind WHEN 'ACCUSED' THEN ['SUBJECT'] ELSE ['ADDRESSEE', 'COUNTERPART'] END // if doneTo
  }) // if doneTo
MATCH (aimedAt:Entity)<-[spokenFor:REPRESENTS*0..5]-(:Entity)-[met:TOOK_PART]->(e:Event) // if doneToSides
WHERE aimedAt.id IN f.doneToSides AND coalesce(met.end, '') <> 'SOURCE' AND met.role <> 'MEDIATOR' // if doneToSides
  AND (met.role IN CASE e.kind WHEN 'ACCUSED' THEN ['SUBJECT'] ELSE ['ADDRESSEE', 'COUNTERPART'] END OR NOT EXISTS { // if doneToSides
    MATCH (e)<-[meant:TOOK_PART]-() WHERE coalesce(meant.end, '') <> 'SOURCE' // if doneToSides
      AND meant.role IN CASE e.kind WHEN 'ACCUSED' THEN ['SUBJECT'] ELSE ['ADDRESSEE', 'COUNTERPART'] END // if doneToSides
  }) // if doneToSides
  AND all(r IN spokenFor WHERE coalesce(r.earliest <= e.latest, true) AND coalesce(r.latest >= e.earliest, true)) // if doneToSides
WITH DISTINCT i, f, e // if sides, doneBy, doneBySides, doneTo, doneToSides
MATCH (e:Event)-[:ABOUT]->(topic:Topic) WHERE topic.id IN f.topics // if topics
MATCH (e:Event)-[told:REPORTED_BY]->(outlet:Outlet) WHERE outlet.id IN f.outlets // if outlets
  AND told.known <= date(f.asKnownOn) // if outlets and asKnownOn
MATCH (e:Event)-[:TOOK_PART|ABOUT]-(near:Entity|Topic) WHERE near.id IN f.around // if around and not rollUp
WITH DISTINCT * // if around and rollUp
MATCH (near:Entity|Topic)<-[:REPRESENTS*0..5]-(nearby)-[tie:TOOK_PART|ABOUT]-(e:Event) // if around and rollUp
WHERE near.id IN f.around AND near.id IN [nearby.id, tie.principal] // if around and rollUp
MATCH (e:Event)-[:TOOK_PART|ABOUT]-(anchor:Entity|Topic) WHERE anchor.id IN f.ends // if ends and not rollUp
WITH DISTINCT * // if ends and rollUp
MATCH (anchor:Entity|Topic)<-[:REPRESENTS*0..5]-()-[:TOOK_PART|ABOUT]-(e:Event) WHERE anchor.id IN f.ends // if ends and rollUp
MATCH (:Entity {id: f.relation.source})-[line]->(target:Entity|Topic) // if relation and not rollUp
WHERE target.id = f.relation.target AND type(line) = f.relation.kind // if relation and not rollUp
MATCH (e:Event {id: line.event}) // if relation and not rollUp
WITH DISTINCT * // if relation and rollUp
MATCH (:Entity {id: f.relation.source})<-[:REPRESENTS*0..5]-(one:Entity)-[written]-(other:Entity|Topic) // if relation and rollUp
WHERE type(written) = f.relation.kind AND (f.relation.kind = 'SPOKE_WITH' OR startNode(written) = one) // if relation and rollUp
  AND (f.relation.sources IS NULL OR one.id IN f.relation.sources) // if relation and rollUp
  AND (f.relation.targets IS NULL OR other.id IN f.relation.targets) // if relation and rollUp
MATCH (one)-[here:TOOK_PART]->(e:Event {id: written.event})-[there:TOOK_PART|ABOUT]-(other) // if relation and rollUp
WHERE f.relation.source = CASE WHEN here.principal IN coalesce(f.unrolled, []) THEN one.id ELSE coalesce(here.principal, one.id) END // if relation and rollUp
  AND f.relation.target = CASE WHEN there.principal IN coalesce(f.unrolled, []) THEN other.id ELSE coalesce(there.principal, other.id) END // if relation and rollUp
MATCH (e:Event)
WITH DISTINCT i, f, e // if participants, sides, doneBy, doneBySides, doneTo, doneToSides, topics, outlets, around, ends, relation
// <restrictions of an event>
WHERE e.order IS NOT NULL
  AND all(id IN f.participants WHERE EXISTS { (:Entity {id: id})-[:TOOK_PART]->(e) }) // if participants and not rollUp
  AND all(id IN f.participants WHERE EXISTS { (who:Entity)-[part:TOOK_PART]->(e) WHERE id IN [who.id, part.principal] }) // if participants and rollUp
  AND all(id IN f.sides WHERE EXISTS { // if sides
    MATCH (:Entity {id: id})<-[held:REPRESENTS*0..5]-(:Entity)-[:TOOK_PART]->(e) // if sides
    WHERE all(r IN held WHERE coalesce(r.earliest <= e.latest, true) AND coalesce(r.latest >= e.earliest, true)) // if sides
  }) // if sides
  AND e.kind IN f.kinds // if kinds
  AND coalesce(e.latest >= date(f.from), true) // if from
  AND coalesce(e.earliest <= date(f.to), true) // if to
  AND (e.earliest IS NOT NULL OR e.latest IS NOT NULL) // if dated
  AND coalesce(e.medium, 'UNKNOWN') IN f.media // if media
  AND e.standing IN f.standing // if standing and not asKnownOn
  AND any(d IN e.datasets WHERE d IN f.datasets) // if datasets and not asKnownOn
  AND e.known <= date(f.asKnownOn) // if asKnownOn
  AND coalesce(last([k IN range(0, coalesce(size(e.asOf), 0) - 1) WHERE e.asOf[k] <= date(f.asKnownOn) | e.standingsAsOf[k]]), e.standing) IN f.standing // if standing and asKnownOn
  AND EXISTS { (e)<-[:OF]-(c:Claim) WHERE c.dataset IN f.datasets AND c.known <= date(f.asKnownOn) } // if datasets and asKnownOn
// </restrictions of an event>
// </matching events>
  AND e.order > f.after // if after
RETURN e, e.order AS order
ORDER BY order
LIMIT $limit
}
RETURN i, order,
// <row of an event>
  toString(e.earliest) AS earliest, toString(e.latest) AS latest, e.duration AS duration, // if record
  e.summary_en AS summary_en, e.summary_nb AS summary_nb, e.summary_sv AS summary_sv, // if record
  e.standing AS standing, e.origins AS origins, e.codes AS codes, e.datasets AS datasets, toString(e.known) AS known, // if record
  [day IN e.asOf | toString(day)] AS asOf, e.standingsAsOf AS standingsAsOf, e.originsAsOf AS originsAsOf, // if record
  COLLECT { MATCH (e)-[:ABOUT]->(t:Topic) RETURN t.id ORDER BY t.sort } AS topics, // if about
  COLLECT { MATCH (e)-[r:REPORTED_BY]->(o:Outlet) RETURN {id: o.id, known: toString(r.known)} ORDER BY o.sort } AS outlets, // if reporters
  e.id AS id, e.kind AS kind, e.date AS date, e.medium AS medium,
  COLLECT {
    MATCH (n:Entity)-[part:TOOK_PART]->(e)
    RETURN {id: n.id, role: part.role, kind: n.kind, names: n.names, nameLanguages: n.nameLanguages}
    ORDER BY part.place
  } AS participants
// </row of an event>
ORDER BY i, order
