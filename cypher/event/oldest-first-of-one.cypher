// What event/oldest-first answers, for filters that name who took part and restrict nothing but what stands on the events themselves: read
// off an index in the order of the list, so that a page costs the same of whoever was in ten events and in thirty thousand.
// $filters  list of filters (see event/matching), each with `after`: the `order` of the last event seen
// $limit    integer, events a filter at most
// columns: i integer (position in $filters), order string, and those of event/by-id
UNWIND range(0, size($filters) - 1) AS i
WITH i, $filters[i] AS f
CALL (f) {
MATCH ()-[part:TOOK_PART]->(e:Event)
WHERE part.entity = f.participants[0] AND part.order > coalesce(f.after, '')
WITH f, part, e
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
RETURN e, part.order AS order
ORDER BY part.entity ASC, part.order ASC
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
ORDER BY i, order ASC
