// Pages of the events that match filters, newest first; events without a date come last.
// $filters  list of filters (see event/matching), each with `after`: the `order` of the last event seen
// $limit    integer, events a filter at most
// columns: i integer (position in $filters), id string, order string
UNWIND range(0, size($filters) - 1) AS i
WITH i, $filters[i] AS f
CALL (i, f) {
// <matching events>
CALL db.index.fulltext.queryNodes('event_text', f.text) YIELD node AS e // if text
MATCH (:Entity {id: f.participants[0]})-[:TOOK_PART]->(e:Event) // if participants
MATCH (e:Event)-[:ABOUT]->(topic:Topic) WHERE topic.id IN f.topics // if topics
MATCH (e:Event)-[:REPORTED_BY]->(outlet:Outlet) WHERE outlet.id IN f.outlets // if outlets
MATCH (e:Event)-[:TOOK_PART|ABOUT]-(near:Entity|Topic) WHERE near.id IN f.around // if around
MATCH (e:Event)
WITH DISTINCT i, f, e // if participants, topics, outlets, around
WHERE e.order IS NOT NULL
  AND all(id IN f.participants WHERE EXISTS { (:Entity {id: id})-[:TOOK_PART]->(e) }) // if participants
  AND e.kind IN f.kinds // if kinds
  AND (e.latest >= date(f.from) OR (e.latest IS NULL AND e.earliest IS NOT NULL)) // if from
  AND (e.earliest <= date(f.to) OR (e.earliest IS NULL AND e.latest IS NOT NULL)) // if to
  AND coalesce(e.medium, 'UNKNOWN') IN f.media // if media
  AND e.standing IN f.standing // if standing
  AND any(d IN e.datasets WHERE d IN f.datasets) // if datasets
// </matching events>
  AND e.order < f.after // if after
RETURN e.id AS id, e.order AS order
ORDER BY order DESC
LIMIT $limit
}
RETURN i, id, order
ORDER BY i, order DESC
